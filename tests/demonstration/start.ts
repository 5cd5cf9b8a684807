import { mkdirSync } from 'node:fs';
import { ensureBrowser } from '../e2e/install-browser';
import { EXTENSION_FOLDER, type LaunchOptions, launch } from '../e2e/launch';
import { sampleAddress } from '../portal/addresses';
import { servePortal } from '../portal/server';
import { ROOT, runTool } from '../run-tool';
import { demonstrate } from './demonstrate';

/** `npm start`: builds, serves the sample portal, and opens it in the user's browser; without a display it does the job by itself. */
const headless = process.argv.includes('--headless') || !hasDisplay();

try {
  if (runTool('wxt', ['build', '-b', 'chrome']) !== 0) throw new Error('Không dựng được tiện ích; lỗi ghi ở trên.');
  const executablePath = ensureBrowser(true);
  const portal = await servePortal();
  const options: LaunchOptions = { executablePath, headless, portalPort: portal.port };
  if (headless) await demonstrate(options, `${ROOT}out`);
  else await show(options);
  await portal.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Opens the sample notice in a profile of its own, says what to try, and stays until the browser is closed. */
async function show(options: LaunchOptions): Promise<void> {
  const profile = `${ROOT}out/profile`;
  mkdirSync(profile, { recursive: true });
  const browser = await launch({ ...options, profile });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(sampleAddress('notice-paragraphs'));
  await page.bringToFront();
  console.log(`\nĐã mở trang mẫu ${sampleAddress('notice-paragraphs')}\n`);
  if (browser.extensionId === null) {
    console.log(
      'Trình duyệt này không cho nạp tiện ích bằng lệnh. Hãy mở chrome://extensions, bật Chế độ dành cho nhà phát triển,',
    );
    console.log(`chọn “Tải tiện ích đã giải nén” và chỉ tới thư mục ${EXTENSION_FOLDER}, rồi tải lại trang mẫu.\n`);
  }
  console.log('Thử các việc sau:');
  console.log('  1. Trên trang, nhiệm vụ, thời hạn và cơ quan chủ trì đã được đánh dấu. Bấm nút lưu ở đầu một nhiệm vụ.');
  console.log('  2. Mở bảng “Sổ Việc” ở góc trang để xem cả danh sách, bấm “Lưu tất cả”.');
  console.log('  3. Bấm biểu tượng Sổ Việc trên thanh công cụ (trong nút hình mảnh ghép) để xem việc theo thời hạn.');
  console.log('  4. Bấm “Trang chủ” trên trang mẫu để thử các văn bản khác; trang tin tức thì không có gì được đánh dấu.');
  console.log('\nĐóng trình duyệt hoặc bấm Ctrl+C để kết thúc. Danh sách đã lưu được giữ cho lần chạy sau (out/profile).');
  await closed;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
