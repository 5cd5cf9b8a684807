import { wordList } from './pattern';

/** The verbs themselves. */
const VERBS = wordList(`
  chủ trì | phối hợp | phối hợp với | tham mưu | nghiên cứu | rà soát | xây dựng | ban hành | triển khai | tổ chức | thực hiện |
  hướng dẫn | kiểm tra | giám sát | thanh tra | theo dõi | đôn đốc | tổng hợp | báo cáo | đề xuất | trình | hoàn thiện | hoàn thành |
  đẩy mạnh | đẩy nhanh | tăng cường | nâng cao | bảo đảm | đảm bảo | bố trí | cân đối | cấp phát | phân bổ | thẩm định | phê duyệt |
  công bố | công khai | niêm yết | cập nhật | cung cấp | gửi | nộp | lập | chuẩn bị | phân công | chỉ đạo | lãnh đạo | quán triệt |
  tuyên truyền | phổ biến | vận động | huy động | xử lý | giải quyết | khắc phục | chấn chỉnh | đánh giá | xác định | đăng ký | đề nghị |
  hoãn | tạm hoãn | tiêu nước | tiêu úng | tiếp nhận | tiếp thu | tham gia | cử | thành lập | kiện toàn | sắp xếp | bổ sung | sửa đổi | điều chỉnh | quản lý | sử dụng | vận hành |
  duy trì | phát huy | phát động | khen thưởng | biểu dương | tập huấn | đào tạo | bồi dưỡng | hỗ trợ | tháo gỡ | tạo điều kiện | thông tin |
  thông báo | chia sẻ | kết nối | tích hợp | số hóa | khai thác | đầu tư | mua sắm | bàn giao | thanh toán | quyết toán | giải ngân | thu |
  kê khai | thống kê | khảo sát | điều tra | phân tích | dự báo | cảnh báo | phòng ngừa | ngăn chặn | ứng phó | đấu tranh | bảo vệ | giữ |
  giữ vững | làm rõ | làm tốt | làm sạch | làm giàu | làm việc | làm đơn | làm hồ sơ | làm thủ tục | giao | quyết định | xem xét | cho ý kiến | góp ý | lấy ý kiến | tổng kết | sơ kết | nhân rộng | áp dụng |
  chấp hành | tuân thủ | cam kết | phấn đấu | lồng ghép | đưa | đổi mới | cải tiến | cải cách | cải thiện | cắt giảm | rút ngắn | đơn giản hóa | chuẩn hóa |
  tối ưu hóa | bám sát | nắm bắt | nắm chắc | nắm | đối thoại | lắng nghe | quan tâm | chú trọng | ưu tiên | thúc đẩy | mở rộng | phát triển |
  thu hút | kêu gọi | xúc tiến | giới thiệu | đa dạng hóa | siết chặt | kiểm soát | kiểm kê | kiểm điểm | trả lời | phúc đáp | phản ánh |
  kiến nghị | ký | liên hệ | tiến hành | khuyến khích | tạo | tạo lập | đặt | trang bị | xét | bình xét | bổ nhiệm | tuyển dụng | tinh giản | dừng | tạm dừng |
  thu hồi | giảm | tăng | giúp | làm đầu mối | là đầu mối | lưu ý | lựa chọn | đề cao | gương mẫu | tiên phong | đi đầu | nêu gương | quy hoạch | thí điểm | củng cố | hoàn chỉnh |
  soạn thảo | dự thảo | biên soạn | in ấn | phát hành | đăng tải | phát sóng | đưa tin | truyền thông | lập danh sách | thống nhất | ổn định | chăm lo |
  thăm hỏi | trợ giúp | cứu trợ | di dời | sơ tán | khoanh vùng | dập dịch | tiêm | tiêm phòng | phun | vệ sinh | giải tỏa | giải phóng | cưỡng chế | xử phạt | truy quét |
  tuần tra | canh gác | trực | túc trực | trực ban | kết hợp | liên kết | hợp tác | ký kết | nghiệm thu | thi công | khởi công | khánh thành | hoàn trả | cắm mốc |
  đo đạc | cấp | thay thế | bãi bỏ | hủy bỏ | loại bỏ | khống chế | hạn chế | tránh | chấm dứt | nghiêm cấm | nghiêm túc | thực thi | cụ thể hóa | phân cấp | phân quyền | ủy quyền |
  thay đổi | chuyển đổi | chuyển | tự kiểm tra | mời | bầu | kiểm sát | giải trình | xin ý kiến | tham vấn | đối chiếu | xác minh | xác nhận | hậu kiểm |
  đấu thầu | đấu giá | thẩm tra | hiện đại hóa | ứng dụng | kích cầu | bình ổn | đăng | nhập | nhập liệu | lưu trữ | lưu | kết thúc | khẳng định | đổi | trồng | chăm sóc |
  cung ứng | di chuyển | khóa sổ | tự chấm | trả lại | chấm | vào điểm | xả trạm | đình chỉ | bỏ | gỡ | dỡ bỏ | mở lại | cho phép | kiểm đếm | neo đậu | tăng ca | cứu hộ | cứu nạn | vớt | nạo vét | khơi thông | tu bổ | gia cố | cảnh giới | điều tiết | phân luồng |
  thẩm vấn | bồi thường | chi trả | tạm ứng | thu nộp | hoàn thuế | quyết liệt | vào cuộc | đối ứng | tiếp cận | đồng hành | cam đoan |
  tái cơ cấu | phân loại | xếp loại | bình chọn | kết nạp | giáo dục | rèn luyện | học tập | dạy | ôn tập | coi thi | chấm thi |
  tiết kiệm | chống | phòng | phòng, chống | đáp ứng | tự rà soát | mua | thuê | treo | trang trí | đón | tiếp | tiếp công dân | dự họp | dự hội nghị | dự lễ | tham dự | định hướng | hình thành | hoạch định |
  xã hội hóa | ghi nhận | tôn vinh | trao | vinh danh | thu gom | lắp đặt | nâng cấp | cải tạo | sửa chữa | bảo trì | bảo dưỡng | kiểm định | giám định | tính toán | xác lập |
  hoàn tất | khuyến cáo | tháo dỡ | cắt tỉa | quét dọn | dọn dẹp | chỉnh trang | phát quang | vận chuyển | kích hoạt | cài đặt | cách ly | lấy mẫu | xét nghiệm | truy vết | chụp | ghi hình | ghi âm | ký cam kết | phối kết hợp |
  tái cấu trúc | tái sử dụng | thiết lập | đề ra | có phương án | có kế hoạch | có giải pháp | có biện pháp | có văn bản | tự chủ | tự đánh giá | chịu | mở | mở lớp | gắn | gắn kết | thay mặt |
  sẵn sàng | điều động | ứng trực | rút kinh nghiệm | thanh lý | luân chuyển | gia hạn | phản biện | nêu cao | truy thu | giải thể |
  bịt | khôi phục | rửa | cân | trích | bám nắm | lấy | gặp gỡ | vận dụng | trả kết quả | trả hồ sơ | chốt | gom | hiến | ủng hộ | quyên góp | tặng | thăm | rước | khơi dậy | truyền tải | lan tỏa | phân tán | dồn điền | đổi thửa | quy tập | tôn tạo | trùng tu | phục dựng | bảo tồn | gìn giữ |
  chặt | chặt tỉa | chặt hạ | cắm | cắm biển | giăng | gặt | bơm | bơm tát | phát dọn | dọn | ký lại | chấm điểm | khai báo | cấm | chốt chặn | lắp | kéo | dựng | dán | quét | rào | khoan | đào | đắp | vá | trám | sơn | kẻ |
  tháo | rải | bón | gieo | gieo trồng | thả | thay | nối | san lấp | che chắn | chằng chống | gia công | đóng dấu | niêm phong | mở khóa | tải | tải lên | quét mã | nhắn tin | gọi điện | xuất | trích xuất | đánh số | đánh dấu |
  chở | chở sẵn | xếp | xếp lại | xích | nhốt | rắc | chia | đọc | trông | lập lại | nắm lại | xóa | xóa bỏ | đến từng nhà | đến từng hộ | đến tận nhà | đi từng ngõ | cho mượn | lên phương án | lên kế hoạch | lên kịch bản | lên danh sách | lên lịch |
  tuyên dương | tuyển chọn | từ chối | viết tin | viết bài | ấn định | bù giá | bù đắp | can thiệp | chỉ định | chọn lọc | chứng thực | chứng nhận |
  công nhận | dán nhãn | diễn tập | luyện tập | dự trù | dự trữ | đẩy lùi | định giá | đóng cửa | đóng góp | nhắc nhở | phê bình | phác thảo |
  phát hiện | phục hồi | quản trị | quy định | sàng lọc | tận dụng | tranh thủ | thiết kế | thuyết minh | thử nghiệm | tìm kiếm | tìm hiểu | tìm nguồn |
  tư vấn | bù trừ | bảo lãnh | bảo hành | bắt giữ | bao vây | cai nghiện | cách chức | cấp đổi | cấp cứu | cất giữ | cắt cử | chắp nối | chất vấn |
  che phủ | chế biến | chế tạo | chi viện | chia tách | chiếu sáng | chỉnh lý | chỉnh sửa | chỉnh đốn | chuyên môn hóa | chứng minh | công chứng |
  cơ cấu lại | cơ giới hóa | cô lập | dàn dựng | dẫn dắt | dập tắt | đàm phán | đăng cai | đăng kiểm | đẩy đuổi | đề bạt | đề phòng | điện tử hóa |
  điều phối | điều trị | định danh | đón tiếp | đối soát | động viên | đồng bộ hóa | đưa đón | ghi chép | ghi sổ | giảng dạy | giao khoán | giao nộp |
  giới hạn | hiệp thương | hiệu chỉnh | hóa giải | hòa giải | hợp nhất | hợp thức hóa | huấn luyện | hướng nghiệp | kê biên | kế thừa | khám sàng lọc |
  khám tuyển | khám chữa bệnh | khai thông | kháng nghị | khiển trách | khởi động | khởi kiện | khởi tố | kiểm nghiệm | kiểm dịch | kiểm thử |
  kiềm chế | kiến tạo | lập biên bản | lập hồ sơ | liên thông | loại trừ | lưu giữ | lưu hành | minh bạch hóa | miễn giảm | mở đợt | mời gọi |
  nâng hạng | ngăn ngừa | nhận diện | nhận lại | nuôi dưỡng | phá dỡ | phá bỏ | phân chia | phân định | phân tách | phân vùng | phát thanh | phát lệnh |
  phổ cập | phong tỏa | phúc tra | phụ đạo | quảng bá | quy trách nhiệm | ra văn bản | ra thông báo | ra quân | răn đe | rút gọn |
  sát hạch | sáng tác | sưu tầm | suy tôn | tái chế | tái đàn | tái định cư | tái lập | tài trợ | tạm giữ | tập hợp | tập kết | tập luyện | thanh lọc |
  thanh quyết toán | thẩm duyệt | thể chế hóa | thi hành | thu dung | thu hẹp | thu hoạch | thu thập | thu xếp | thuyết phục | thuyết trình | thụ lý |
  tiêu độc | tiêu thoát | tiêu thụ | tiếp âm | tiếp dân | tiếp nối | tiếp quản | tiếp sóng | tiếp tế | tiếp xúc | tiết giảm | tịch thu | tổng rà soát |
  tổng vệ sinh | tổng kiểm tra | tổng duyệt | tổng kiểm kê | tố giác | trấn an | trao đổi | trao tặng | tri ân | triệu tập | trích lập |
  trợ cấp | trợ giá | truy nã | truy tố | truyền dạy | truyền đạt | truyền tin | trưng bày | trưng cầu | trưng dụng | trưng mua | tưới tiêu | ươm tạo |
  ủy thác | việt hóa | xây lắp | xét chọn | xét duyệt | xét tặng | xét xử | xếp hạng | xếp lịch | xin chủ trương | xử trí | yểm trợ | soạn | cho vay | cho thuê | tuyển sinh | chọn |
  dời | đi từng | nhắc | bốc thăm | sắp lịch | phủ | ngưng | ngừng | lau | lau chùi | quấn lại | chạy | khử khuẩn | khử trùng | viết | sửa | nâng | phản hồi | biên tập | đeo bám | đánh giá lại | lật úp | diệt lăng quăng | diệt bọ gậy | diệt chuột | diệt muỗi | trồng lại | thả lại | khám | tặng quà | đậy kín | thay phiên | luân phiên |
  phủ sóng | điều hành | tổng điều tra | điều chuyển | sáp nhập | triệt phá | trấn áp | tu sửa | duy tu | tích nước | xả lũ | tiêu hủy | sao lưu | hoàn ứng | tuyển đủ | tuyển thêm | tuyển mới | quan trắc | hiệp đồng | nhân giống | hợp long | rà | rà lại | họp | họp dân | gặp | duyệt | ký duyệt | thỏa thuận | phụ trách | lo | xuống | có mặt | dẹp | đo | đo mặn | đóng | đóng mở | hạ dần | bắn | cho nghỉ | cho học sinh | cắt | ra nghị quyết | ra công văn | gỡ vướng | gỡ xong | tách | hạch toán | dựng kịch bản | tăng thời lượng | thu nhận | báo tin | báo số liệu |
  gộp | thông xe | thông tuyến | bù tiến độ | bù lại | dùng |
 phát | trả mặt bằng | trả lương | trả tiền | báo số | báo về | báo cho | báo ngay | báo lại | báo sĩ số | đảm nhận | về họp | đi họp | làm lại | tính lại | tính toán lại |
  phát thẻ | phát phiếu | phát quà | phát loa | phát trên | phát bài | phát tin | phát \\d+ lần | phát tờ rơi | phát giấy | phát thuốc | phát gạo | phát tài liệu
`);

/** "Hiệu trưởng cho sửa lại …", "Ban Thanh tra đi xác minh": what somebody has done by others, or goes to do. */
const HAD_DONE = ['cho', 'đi', 'xuống'].flatMap((word) =>
  wordList(
    'kiểm tra | rà soát | rà lại | xác minh | khảo sát | sửa | sửa chữa | dọn | dọn dẹp | tháo dỡ | lắp đặt | nạo vét | vận động | tuyên truyền',
  ).map((verb) => `${word} ${verb}`),
);

/** Nouns that begin like one of them: "cử tri", "thu nhập bình quân", "cấp ủy". */
const NOUNS = wordList(`
  cử tri | cử nhân | cử chỉ | thu nhập | trình độ | trình tự | lập luận | lập trường | lập pháp | giao thông | giao thừa | giao diện | giao thương |
  ký túc xá | ký hiệu | ký ức | trực thăng | trực thuộc | trực khuẩn | trực tuyến | bầu trời | bầu không khí | nhập khẩu | nhập siêu | lưu vực | lưu lượng | lưu học sinh |
  xuất khẩu | xuất hiện | xuất siêu | xuất xứ | xuất thân | xuất phát | tải trọng | tải lượng | kẻ gian | kẻ xấu | kẻ trộm | kẻ lạ | thuê bao |
  cấp ủy | cấp độ | cấp trên | cấp dưới | cấp học | cấp bậc | cấp xã | cấp huyện | cấp tỉnh | cấp cơ sở | cấp trưởng | cấp phó | chuyển biến |
  phòng học | phòng số | phòng \\d+ | phòng trở | phòng họp | phòng khám | phòng ban | phòng trọ | phòng làm việc | phòng tiếp | phòng máy | phòng thí nghiệm | phòng đọc | tăng trưởng |
  chạy đua | gặp khó khăn | gặp nhiều | gặp phải | gặp vướng | lo ngại | lo lắng | lo sợ | xuống cấp | xuống thấp | đóng trên | đóng điện | đóng tại | đóng quân | đóng ở | đóng chân | đo lường |
  phát sinh | phát biểu | phát điện | phát ngôn | phát ra | phát tán | phát âm | phát đạt | phát xít | phát tài | phát giác | phát nguồn | phát tích |
  thay vì | tiếp theo | mở đầu | đăng quang | tổ chức đảng | tổ chức tín dụng | tổ chức cơ sở đảng | tổ chức quốc tế | dự báo thời tiết | thông tin liên hệ
`);

/** A verb, as a pattern that does not fit the nouns that begin like it. */
function notNoun(verb: string): string {
  const rests = NOUNS.filter((noun) => noun.startsWith(`${verb} `)).map((noun) => noun.slice(verb.length));
  return rests.length === 0 ? verb : `${verb}(?!(?:${rests.join('|')})(?!\\p{L}))`;
}

/** "chương trình", "công trình": nouns whose last word is a verb of orders elsewhere. */
const NOUN_ENDS = /(?:chương|công|quy|lộ|tiến|giáo|tờ) trình$/u;

/** Whether the verb that begins behind the space at `at` is the last word of a noun. */
export function endsNoun(folded: string, at: number): boolean {
  return NOUN_ENDS.test(folded.slice(at - 6, at + 6));
}

/**
 * Verbs that begin what a body is ordered to do, in the match form, as patterns. The vocabulary of administrative orders can be
 * listed; a name of a body never runs over one of these in small letters.
 */
export const ORDER_VERBS: readonly string[] = [...VERBS, ...HAD_DONE].map(notNoun);

/** What stands between a body and its verb: adverbs and modals of orders. */
export const ORDER_ADVERBS = wordList(`
  trước mắt | trước hết | tranh thủ | tiếp tục | khẩn trương | chủ động | tích cực | thường xuyên | kịp thời | nghiêm túc | tập trung | phải | cần | cần phải | có trách nhiệm | chịu trách nhiệm |
  có nhiệm vụ | sớm | trực tiếp | nhanh chóng | quyết liệt | đồng thời | định kỳ | ngay | phải có | cần có | sẽ | khẩn cấp | đồng loạt | rà soát | quan tâm | chỉ đạo |
  theo chức năng | theo thẩm quyền | theo nhiệm vụ | theo phạm vi | căn cứ | trên cơ sở | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | tăng cường |
  là đầu mối | là cơ quan đầu mối | là cơ quan thường trực | là cơ quan chủ trì | là đơn vị đầu mối | là đơn vị chủ trì | là bộ phận thường trực, | là bộ phận thường trực | là đơn vị thường trực, | là cơ quan | là đơn vị | là cơ quan thường trực, |
  được yêu cầu | được đề nghị | được phân công | cùng | cùng với | không để | tuyệt đối không | không được | đẩy mạnh | đẩy nhanh | chịu sự | thật sự | thực sự | chú ý | đặc biệt | kiên quyết | chặt chẽ | tham mưu | làm | nghiêm | được giao | vừa được giao | vừa được phân công | vừa được yêu cầu
`);
