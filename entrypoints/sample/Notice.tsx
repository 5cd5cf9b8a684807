import { addDays, type IsoDay } from '@/lib/calendar/iso-day';

/** `2026-12-05` as the head of a document writes it. */
function written(day: IsoDay): string {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${month} năm ${year}`;
}

function numbered(day: IsoDay): string {
  return day.split('-').reverse().join('/');
}

/**
 * A made-up notice, issued two days before `today`, so that some of its deadlines are always near. It is a document, not a part
 * of the interface: it is there in Vietnamese alone, as every document is.
 */
export function Notice({ today }: { today: IsoDay }) {
  const issued = addDays(today, -2);
  const year = addDays(today, 60).slice(0, 4);
  return (
    <article lang="vi">
      <div class="head">
        <div>
          <p>ỦY BAN NHÂN DÂN</p>
          <p>
            <b>TỈNH HÒA GIANG</b>
          </p>
          <p>Số: 97/TB-UBND</p>
        </div>
        <div>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          </p>
          <p>
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <p>
            <i>Hòa Giang, {written(issued)}</i>
          </p>
        </div>
      </div>
      <h1>THÔNG BÁO</h1>
      <p class="subject">
        <b>Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về cắt giảm thời gian giải quyết thủ tục hành chính</b>
      </p>
      <p>
        {`Ngày ${numbered(addDays(issued, -1))}, Chủ tịch Ủy ban nhân dân tỉnh chủ trì cuộc họp về kết quả cắt giảm thời gian giải quyết thủ tục hành chính. Sau khi nghe các sở, ngành báo cáo, Chủ tịch Ủy ban nhân dân tỉnh kết luận và giao nhiệm vụ như sau:`}
      </p>
      <p>
        {`1. Giao Sở Nội vụ chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh rà soát các thủ tục đang quá hạn, trình danh mục cắt giảm trước ngày ${numbered(addDays(today, 6))}.`}
      </p>
      <p>
        2. Sở Tài chính cân đối kinh phí nâng cấp thiết bị tại bộ phận một cửa, báo cáo Ủy ban nhân dân tỉnh trong thời hạn 05
        ngày làm việc kể từ ngày ký Thông báo này.
      </p>
      <p>3. Các sở, ban, ngành và Ủy ban nhân dân các xã, phường:</p>
      <p>{`a) Công khai danh sách hồ sơ trễ hạn trên trang thông tin của đơn vị, hoàn thành chậm nhất ngày ${numbered(addDays(today, 13))};`}</p>
      <p>b) Định kỳ hằng tháng gửi kết quả giải quyết hồ sơ về Sở Nội vụ trước ngày 25.</p>
      <p>{`4. Giao Sở Khoa học và Công nghệ hoàn thiện chức năng nhắc hạn trên hệ thống một cửa trong Quý I năm ${year}.`}</p>
      <p>5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động người dân nộp hồ sơ trực tuyến.</p>
      <p>Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.</p>
      <div class="head">
        <div>
          <p>
            <b>
              <i>Nơi nhận:</i>
            </b>
          </p>
          <p>- Như trên;</p>
          <p>- Lưu: VT.</p>
        </div>
        <div>
          <p>
            <b>TL. CHỦ TỊCH</b>
          </p>
          <p>
            <b>CHÁNH VĂN PHÒNG</b>
          </p>
          <p class="signed">
            <b>Đỗ Thị Minh Hạnh</b>
          </p>
        </div>
      </div>
    </article>
  );
}
