import { type NumberWords, phraseSet, wordSet } from '../numberWords';

const DURATIONS = phraseSet('năm, tháng, tuần, ngày, giờ, tiếng, phút, thập kỷ, thập niên, thế kỷ');
/** What `năm` (five, year) and `chín` (nine, ripe) count in news. */
const COUNTED = wordSet(`
  người nước quốc bên lần tháng ngày tuần năm giờ phút giây thành nhà chiếc con cái ngôi căn vụ ca đội quả phiếu ghế tỉnh thành huyện xã quận bang thùng tấn kg km mét triệu nghìn ngàn tỷ tỉ trăm mươi
  đồng đô euro thanh tên sinh bệnh cán chiến binh lính nghi bị đối ứng công chuyến tàu máy cầu trận bàn điểm hiệp ván huy cuộc dự bộ ông bà anh chị em cháu đứa trẻ phụ nạn thi điều khoản câu cuốn bức bài phần loại kiểu mẫu nhóm cặp đôi thế đời hộ gia trường lớp trạm sân ngân doanh tập hãng khu vùng miền điểm lượt đợt khẩu viên cây tòa container toa bữa bao gói hộp chai ly lon cốc giọt sợi tờ lá bông trái bó túi thỏi mảnh tấm cỗ khối kiện can thuyền phà ngọn hòn mỏ giếng giàn lò trụ cột phòng suất gian lít tạ yến hecta ha mẫu sào hải dặm inch đảng lãnh cường ứng thủ hành vị ngành lĩnh châu trung tiểu sư lữ phi tuyến cây ổ chùm đàn bầy chú kẻ gã hung cảnh công phóng nhân cụ cô thầy bạn thợ chủ khách kỹ nghệ diễn ca vận cổ khán fan trọng phương kịch hướng cách lý nguyên mục tiêu bước chặng bộ tác bức bản dự thỏa hiệp nghị lệnh án cáo tội vết phát mũi viên liều lều trại lán xe toa xuồng ghe cửa chợ siêu cánh mạng băng đường dân giáo tướng quan hồ kho xưởng nhánh nút tổ đơn dãy hàng túp`);
/** Of those that are also something else, with the word behind: `năm học` is a school year, `năm học sinh` five pupils. */
const COUNTED_PAIRS = phraseSet('học sinh, học viên, học giả, học kỳ, học bổng, mặt hàng, chính phủ, chính đảng');

export const numbers: NumberWords = {
  thousands: '.',
  decimal: ',',
  cardinals: new Map([
    ['không', 0],
    ['một', 1],
    ['mốt', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['tư', 4],
    ['năm', 5],
    ['lăm', 5],
    ['nhăm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['bẩy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
  ]),
  multipliers: new Map([
    ['mươi', 10],
    ['chục', 10],
    ['trăm', 100],
  ]),
  magnitudes: new Map([
    ['nghìn', 1e3],
    ['ngàn', 1e3],
    ['vạn', 1e4],
    ['triệu', 1e6],
    ['tr', 1e6],
    ['tỷ', 1e9],
    ['tỉ', 1e9],
  ]),
  moneyMagnitudes: new Map([['k', 1e3]]),
  joiners: wordSet('linh lẻ'),
  halves: phraseSet('rưỡi'),
  leadingHalves: phraseSet('nửa'),
  articles: wordSet('một'),
  doubtful: new Map<string, ReadonlySet<string> | null>([
    ['không', wordSet('')],
    ['một', DURATIONS],
    ['mốt', wordSet('')],
    ['tư', wordSet('')],
    ['lăm', wordSet('')],
    ['nhăm', wordSet('')],
    ['năm', new Set([...COUNTED, ...COUNTED_PAIRS])],
    ['chín', new Set([...COUNTED, ...COUNTED_PAIRS])],
  ]),
  units: phraseSet(`
    phần trăm, điểm phần trăm, điểm cơ bản, điểm
    km, ki lô mét, kilômét, kilomet, cây số, m, mét, cm, mm, hải lý, dặm, m2, m3, km2, mét vuông, mét khối, ha, héc ta, hecta, mẫu, sào, kg, ki lô gam, kilôgam, gram, gam, tấn, tạ, yến, lít, thùng, thùng dầu
    km h, km giờ, độ c, độ, độ richter, mw, kw, kwh, gb, tb, hải lý giờ
    giây, phút, giờ, tiếng, ngày, tuần, tháng, năm, thập kỷ, thập niên, thế kỷ, giờ đồng hồ, tiếng đồng hồ, năm tù, tháng tù, tuổi, tháng tuổi, ngày tuổi, lần, đêm
    người, nước, quốc gia, bên, đồng minh, binh sỹ, binh sĩ, quân nhân, chiến sĩ, chiến sỹ, cảnh sát, sĩ quan, lính, học sinh, sinh viên, giáo viên, công nhân, nông dân, ngư dân, thuyền viên, hành khách, du khách, cử tri, cổ động viên, khán giả, vận động viên, cầu thủ, nhân viên, cán bộ, chuyên gia, nhà khoa học, nhà kinh tế, nhà báo, nhà lãnh đạo, bệnh nhân, nạn nhân, nghi phạm, bị cáo, đồng phạm, đối tượng, hộ, hộ dân, gia đình, thành viên, luật sư, bác sĩ, kỹ sư, mẹ con, bố con, vợ chồng, anh em, chị em, ông bà, cơn bão, đại biểu, nghị sĩ, bộ trưởng, nguồn tin
    công ty, doanh nghiệp, tập đoàn, ngân hàng, nhà máy, trường, trường học, bệnh viện, cơ sở, tổ chức, đảng, tỉnh, thành phố, huyện, xã, phường, bang, khu vực, địa phương, hòn đảo, quần đảo
    toa, toa tàu, toa xe, bữa, bữa ăn, radar, radar bờ biển, xuồng, ca nô, xe cứu thương, xe cứu hỏa, xe bọc thép, xe máy, máy chủ, liều, liều vắc-xin, liều vắc xin, liều vaccine, mũi, mũi tiêm, viên, viên đạn, bao, gói, hộp, chai, lon, tờ, trang, chữ ký, điểm bỏ phiếu, điểm bầu cử, phòng, phòng học, phòng khách sạn, giường, giường bệnh, con tin, tù nhân, tù binh, thi thể, người dân, cư dân, dân, dân thường, trẻ em, phụ nữ, nam giới, người lớn, người tị nạn, người di cư, tay súng, phần tử, chiến binh, phiến quân, nghị sỹ, thẩm phán, phóng viên, nhà ngoại giao, khách, khách hàng, người dùng, tài khoản, hợp đồng, dự án, thỏa thuận, cổ đông, cửa hàng, chi nhánh, khách sạn, ngôi làng, làng, thôn, mỏ, giếng, giàn khoan, mũi khoan, bài hát, bộ phim, tập, tập phim, đội, đội bóng, tay vợt, hiệp, ván, set, vòng, vòng đấu, kỷ lục, huy chương bạc, huy chương đồng, hcv, hcb, hcđ, calo, volt, gw, gwh, twh, mwh, megawatt, gigawatt, kilowatt, hz, ghz, mhz, megapixel, inch, feet, foot, pound, ounce, acre, gallon, nút, atm, bar, rtg, bitcoin, shekel, riyal, dinar, dirham, krona, krone, zloty, forint, kyat, kip, riel, taka, ringgit malaysia, đô la úc, đô la brunei, bảng ai cập, franc thụy sĩ, euro, máy bay, tàu chiến, tàu hộ vệ, tàu khu trục, tàu sân bay, xe, xe tăng, xe tải, ô tô, tên lửa, quả tên lửa, đầu đạn, khẩu, khẩu pháo, quả bom, container, trực thăng, chiếc, đường ống, vệ tinh, con, cái, quyển, cuốn, bức, bộ, ngôi, ngôi nhà, căn, căn nhà, căn hộ, tòa, tòa nhà, vụ, ca, ca nhiễm, trường hợp, suất, phiếu, ghế, cổ phiếu, khúc, lượt, lượt tải, bàn, bàn thắng, trận, trận đấu, điểm số, huy chương, huy chương vàng, hồ sơ, câu hỏi, việc làm, sao, hộ chiếu
    đồng, triệu đồng, usd, đô la, đô la mỹ, đôla, đôla mỹ, đô la úc, đô la new zealand, đô la canada, đô la hong kong, đô la đài loan, đô la singapore, euro, bảng, bảng anh, yên, yen, nhân dân tệ, tệ, won, rúp, rúp nga, franc, peso, real, rupee, rupiah, baht, ringgit, naira, lira, rand, vnd, vnđ, cent, xu`),
  notUnits: wordSet(`
    tăng giảm hạ mất leo trượt nhích rớt lùi vọt đóng mở chạm rơi lao sụt bật thủng thắng thua đạt
    và hoặc hay nhưng mà thì là của cho với từ đến tới tại ở trong ngoài trên dưới trước sau khi nếu vì do bởi để nên rằng theo về vào ra lên xuống qua lại đi
    đã đang sẽ vừa mới từng sắp còn cũng vẫn chỉ không chưa chẳng được bị phải có các những mỗi mọi này kia đó ấy nay nào gì ai đều cùng như hơn kém gần khoảng chừng ít nhiều rất quá lắm nữa`),
  unitFallback: 'next',
  unitLink: wordSet(''),
  currencies: wordSet('usd eur vnd'),
  designators: wordSet(`
    số điều khoản điểm chương mục trang phút vòng bảng hạng nhóm loại cấp bậc tầng phòng quận phường tổ khu lô ga quốc lộ đường hẻm ngõ kênh tập kỳ khóa khoá lần_thứ thứ đoàn lữ trung đội tiểu sư bản phiên top ảnh hình u covid mùng mồng tháng thế động quân`),
  counting: phraseSet(
    'tỷ số, tỉ số, trong số, con số, tổng số, một số, cả số, lượng số, cung cấp, trợ cấp, chu cấp, viện trợ cấp, huy động, lao động, hoạt động, vận động, hành động, biến động, dao động, tác động, xuất bản, kịch bản, thu phòng, dự phòng, hình ảnh, quân đội, bộ đội, biệt đội, biên đội, toàn đội, phi đội, hải đội, gồm đội, phái đoàn, binh đoàn, phi đoàn, đàn ga, điều khoản, quan điểm, thời điểm, địa điểm, chung vòng, xếp nhóm, chương trình, toàn trung, tập trung, tổ chức',
  ),
  ranks: wordSet('thứ số phút tháng'),
  approximate: wordSet('hơn gần khoảng chừng có chỉ tổng với trong'),
  one: { behind: wordSet(''), never: wordSet(''), neverBefore: wordSet('') },
  both: wordSet('cả'),
  groups: phraseSet(''),
  fractions: wordSet('phần'),
  negatives: wordSet('âm'),
  clockBefore: wordSet('lúc'),
  clockAfter: wordSet('gmt utc'),
  hours: wordSet('giờ h g'),
  dayParts: wordSet('sáng trưa chiều tối đêm khuya ngày cùng hôm phút rạng kém theo'),
};
