import { wordList } from '@/lib/text/pattern';

/**
 * Head nouns that are a whole name where nothing stands behind them, and those that a text uses alone for the body it speaks of
 * ("Văn phòng sẽ tiếp tục …"). In the match form; "(?: …)" is what a longer form of the same name adds.
 */
const COMPLETE = wordList(`
  chính phủ | thủ tướng chính phủ | quốc hội | kiểm toán nhà nước | kho bạc(?: nhà nước)? | kbnn | bảo hiểm xã hội | bhxh |
  ngân hàng nhà nước(?: việt nam)? | nhnn | ngân hàng chính sách xã hội(?: việt nam)? | nhcsxh |
  tòa án nhân dân | tand | viện kiểm sát nhân dân | vksnd | thi hành án dân sự | hải quan | thuế | công an | ca (?:tỉnh|thành phố|xã|phường) |
  quân sự | pk-kq | bộ tư lệnh | bộ đội biên phòng | bộ chỉ huy (?:quân sự|bộ đội biên phòng) | ban chỉ huy(?: quân sự)? |
  đồn biên phòng | đồn công an | trại tạm giam | nhà tạm giữ | (?:ấp|thôn|xã|khu|buôn|bản) đội |
  hạt kiểm lâm | hạt (?:quản lý đê|quản lý thủy nông|quản lý đường bộ|giao thông) | thống kê (?:tỉnh|thành phố|cơ sở) |

  tỉnh ủy | thành ủy | huyện ủy | thị ủy | quận ủy | đảng ủy(?: khối (?:các cơ quan(?: và doanh nghiệp)?|doanh nghiệp))? | đảng đoàn | ban cán sự(?: đảng)? | ban chấp hành | ban thường vụ |
  ban thường trực | ủy ban kiểm tra | ban tổ chức | ban (?:tuyên giáo|dân vận) | trung ương (?:đoàn|hội) |
  mặt trận | mặt trận tổ quốc | ủy ban mặt trận tổ quốc(?: việt nam)? | ủy ban mttq(?: việt nam)? | ủy ban mttq(?:vn|n) | mttq | ubmttq |
  ban công tác mặt trận | tỉnh đoàn | thành đoàn | huyện đoàn | thị đoàn | đoàn trường | đoàn thanh niên | đoàn thanh niên cộng sản hồ chí minh |
  tổng liên đoàn lao động(?: việt nam)? | liên đoàn lao động | lđlđ | công đoàn | tổ chức (?:công đoàn|đoàn thanh niên) | chi bộ | đảng bộ | chi đoàn | chi hội | liên đội | hội nông dân | hội cựu chiến binh |
  hội liên hiệp phụ nữ | hội luật gia(?: việt nam)? | đoàn luật sư | liên minh hợp tác xã(?: việt nam)? |

  văn phòng | văn phòng (?:thường trực|đăng ký đất đai) | ban chỉ đạo | ban quản lý | bqlda | ban qlda | ban giám sát(?: đầu tư)?(?:(?: của)? cộng đồng)? | ban thanh tra nhân dân |
  ban tiếp công dân | ban thư ký | hội đồng | hội đồng (?:quản trị|thành viên) | tổ công tác | tổ dân phố |
  (?:tổ|lực lượng(?: tham gia)?) bảo vệ an ninh, ?trật tự(?: ở cơ sở)? | cơ quan thường trực | chủ đầu tư | tư vấn (?:giám sát|thiết kế) | liên danh(?: nhà thầu)? |

  ban giám đốc | ban giám hiệu | ban chủ nhiệm(?: khoa)? | trạm y tế | trung tâm y tế | ttyt | trung tâm văn hóa | nhà văn hóa | nhà thiếu nhi |
  bảo tàng | thư viện | lưu trữ lịch sử | bưu điện | điện lực | viettel | vnpt | mobifone | evn | vtv | vov | ttxvn | thông tấn xã việt nam |
  cổng (?:thông tin|giao tiếp) điện tử
`);

const WHOLE = new RegExp(`^(?:${COMPLETE.join('|')})$`, 'u');

/**
 * Whether a head noun names a body with nothing behind it.
 * @param noun in the match form
 */
export function isComplete(noun: string): boolean {
  return WHOLE.test(noun);
}
