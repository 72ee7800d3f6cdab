/** What a company is called before its name in the news, by its trade: `gã khổng lồ` `xi măng`, `hãng` `vận tải biển`. */
const COMPANIES =
  'công ty|tập đoàn|hãng|nhà sản xuất|gã khổng lồ|ông lớn|đại gia|doanh nghiệp|nhà cung cấp|chuỗi|công ty khởi nghiệp|startup|tổng công ty|nhà xuất khẩu';

const TRADES =
  'xi măng|thép|nhôm|dầu mỏ|dầu khí|dầu|khí đốt|năng lượng|năng lượng tái tạo|điện|điện lực|điện gió|điện mặt trời|điện hạt nhân|than|khai khoáng|khai mỏ|khai thác|vàng|đồng|lithium|đất hiếm|hóa chất|phân bón|nhựa|giấy|gỗ|nội thất|cao su|lốp xe|dệt may|may mặc|thời trang|đồ thể thao|giày dép|da giày|mỹ phẩm|hàng xa xỉ|đồ xa xỉ|trang sức|thực phẩm|đồ uống|nước giải khát|bia|rượu|sữa|cà phê|gạo|lương thực|nông sản|thủy sản|thịt|thuốc lá|dược|dược phẩm|vaccine|vắc-xin|vắc xin|thiết bị y tế|công nghệ|công nghệ sinh học|phần mềm|internet|thương mại điện tử|mạng xã hội|trí tuệ nhân tạo|ai|bán dẫn|chip|chip nhớ|điện tử|điện thoại|máy tính|viễn thông|truyền thông|giải trí|truyền hình|trò chơi|game|phát trực tuyến|bán lẻ|siêu thị|ô tô|xe điện|xe máy|xe tải|pin|pin xe điện|máy bay|hàng không|hàng không vũ trụ|vũ trụ|vệ tinh|quốc phòng|vũ khí|đóng tàu|vận tải|vận tải biển|vận tải container|đường sắt|cảng biển|hậu cần|logistics|giao hàng|chuyển phát|gọi xe|taxi|xây dựng|bất động sản|địa ốc|vật liệu xây dựng|kính|gốm sứ|bảo hiểm|tài chính|chứng khoán|fintech|thanh toán|tiền số|tiền điện tử|kiểm toán|tư vấn|an ninh mạng|bảo mật|du lịch|du thuyền|khách sạn|nhà hàng|đồ ăn nhanh|thức ăn nhanh|giáo dục|xuất bản|in ấn|môi trường|xử lý rác|nước sạch|đồ gia dụng|đồ chơi|máy móc|công nghiệp|cơ khí|robot|thiết bị';

/** All of them, as `NameWords` lists phrases. */
export const companiesByTrade = COMPANIES.split('|')
  .flatMap((company) => TRADES.split('|').map((trade) => `${company} ${trade}`))
  .join('|');
