/**
 * The 34 provinces since 1 July 2025, each with those of the 63 before that it was made of (Resolution 202/2025/QH15 of the
 * National Assembly; two public lists agree on all rows). "Huế" was "Thừa Thiên Huế" until 1 January 2025 (Resolution 175/2024/QH15).
 */
export const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  'Phú Thọ': ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc'],
  'Sơn La': ['Sơn La'],
  'Điện Biên': ['Điện Biên'],
  'Lai Châu': ['Lai Châu'],
  'Lào Cai': ['Lào Cai', 'Yên Bái'],
  'Tuyên Quang': ['Hà Giang', 'Tuyên Quang'],
  'Cao Bằng': ['Cao Bằng'],
  'Thái Nguyên': ['Bắc Kạn', 'Thái Nguyên'],
  'Lạng Sơn': ['Lạng Sơn'],
  'Bắc Ninh': ['Bắc Giang', 'Bắc Ninh'],
  'Quảng Ninh': ['Quảng Ninh'],
  'Hà Nội': ['Hà Nội'],
  'Ninh Bình': ['Hà Nam', 'Nam Định', 'Ninh Bình'],
  'Hải Phòng': ['Hải Dương', 'Hải Phòng'],
  'Hưng Yên': ['Hưng Yên', 'Thái Bình'],
  'Thanh Hóa': ['Thanh Hóa'],
  'Nghệ An': ['Nghệ An'],
  'Hà Tĩnh': ['Hà Tĩnh'],
  'Quảng Trị': ['Quảng Bình', 'Quảng Trị'],
  Huế: ['Thừa Thiên Huế'],
  'Đà Nẵng': ['Đà Nẵng', 'Quảng Nam'],
  'Quảng Ngãi': ['Quảng Ngãi', 'Kon Tum'],
  'Gia Lai': ['Bình Định', 'Gia Lai'],
  'Đắk Lắk': ['Phú Yên', 'Đắk Lắk'],
  'Khánh Hòa': ['Khánh Hòa', 'Ninh Thuận'],
  'Lâm Đồng': ['Bình Thuận', 'Đắk Nông', 'Lâm Đồng'],
  'Hồ Chí Minh': ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  'Đồng Nai': ['Bình Phước', 'Đồng Nai'],
  'Tây Ninh': ['Tây Ninh', 'Long An'],
  'An Giang': ['An Giang', 'Kiên Giang'],
  'Cà Mau': ['Bạc Liêu', 'Cà Mau'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  'Cần Thơ': ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'],
  'Đồng Tháp': ['Đồng Tháp', 'Tiền Giang'],
};

/** The cities that are provinces, now or before. Every other city belonged to a province, as a district does. */
export const CENTRAL_CITIES: readonly string[] = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'];
