import assert from 'node:assert/strict';
import { dated } from './dated';

// Bài báo ra ngày thứ Tư, 15/5/2024.
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Hai bên gặp nhau ngày 22/2 tại Oslo.', 'ngày 22/2 → 2024-02-22'],
  ['Hai bên gặp nhau ngày 22-2-2023 tại Oslo.', 'ngày 22-2-2023 → 2023-02-22'],
  ['Ông sinh ngày 3 tháng 5 năm 1921.', 'ngày 3 tháng 5 năm 1921 → 1921-05-03'],
  ['Dự án khởi công từ tháng 5/2020.', 'tháng 5/2020 → 2020-05'],
  ['Trận đấu diễn ra sáng chủ nhật (12-5).', 'sáng chủ nhật (12-5) → 2024-05-12'],
  ['Rạng sáng 12/5, mưa lớn đổ xuống.', 'Rạng sáng 12/5 → 2024-05-12'],
  ['GDP quý III/2023 tăng mạnh.', 'quý III/2023 → 2023-Q3'],
  ['Doanh thu quý 1 năm nay tăng mạnh.', 'quý 1 năm nay → 2024-Q1'],
  ['Năm 2024 là năm khó khăn.', 'Năm 2024 → 2024'],
  ['Cầu được xây trong thập niên 1980.', 'thập niên 1980 → 198X'],
  ['Cầu được xây vào những năm 1980.', 'những năm 1980 → 198X'],
  ['Cầu được xây vào thập niên 90.', 'thập niên 90 → 199X'],
  ['Ngôi chùa có từ thế kỷ XIX.', 'thế kỷ XIX → 18'],
  ['Hôm qua, ông đến Huế; sáng nay ông về.', 'Hôm qua → 2024-05-14', 'sáng nay → 2024-05-15'],
  ['Hai người gặp nhau tuần trước.', 'tuần trước → 2024-W19'],
  ['Luật sẽ có hiệu lực từ tháng tới.', 'tháng tới → 2024-06'],
  ['Năm ngoái, xuất khẩu giảm.', 'Năm ngoái → 2023'],
  ['Hội nghị sẽ họp vào đầu tháng 7 tới.', 'đầu tháng 7 tới → 2024-07'],
  ['Ngày 6/5 vừa qua, cảng mở lại.', 'Ngày 6/5 vừa qua → 2024-05-06'],
  ['Từ ngày 5 đến 10/6, đường bị cấm.', 'ngày 5 → 2024-06-05', '10/6 → 2024-06-10'],
  ['Từ ngày 5 đến ngày 10/6, đường bị cấm.', 'ngày 5 → 2024-06-05', 'ngày 10/6 → 2024-06-10'],
  ['Trong tháng 1 và tháng 2/2023, giá tăng.', 'tháng 1 → 2023-01', 'tháng 2/2023 → 2023-02'],
  ['Ông từ chức hôm thứ Hai.', 'hôm thứ Hai → 2024-05-13'],
  ['Tòa sẽ tuyên án vào thứ Sáu tuần này.', 'thứ Sáu tuần này → 2024-05-17'],
  ['Tòa sẽ tuyên án thứ ba tuần sau.', 'thứ ba tuần sau → 2024-05-21'],
  ['Chiều thứ năm, 9/5, tàu cập cảng.', 'Chiều thứ năm, 9/5 → 2024-05-09'],
  ['Lúc 7 giờ sáng 9/5, tàu cập cảng.', 'Lúc 7 giờ sáng 9/5 → 2024-05-09'],
  ['Ba năm trước, ông là thợ mỏ.', 'Ba năm trước → 2021'],
  ['Cách đây hai năm, ông là thợ mỏ.', 'Cách đây hai năm → 2022'],
  ['Hai tuần nữa tàu sẽ về.', 'Hai tuần nữa → 2024-W22'],
  ['Cuối năm ngoái, giá tăng.', 'Cuối năm ngoái → 2023'],
  ['Đầu năm 2023, giá tăng.', 'Đầu năm 2023 → 2023'],
  ['Giai đoạn 2021-2025, vốn tăng.', '2021 → 2021', '2025 → 2025'],
  ['Tháng 12 năm ngoái, giá tăng.', 'Tháng 12 năm ngoái → 2023-12'],
  ['Ông mất ngày mùng 2 tháng 9 năm 1969.', 'ngày mùng 2 tháng 9 năm 1969 → 1969-09-02'],
  ['Tháng Giêng vừa qua, giá tăng.', 'Tháng Giêng vừa qua → 2024-01'],
  ['Tháng 12, giá đã tăng mạnh.', 'Tháng 12 → 2023-12'],
  ['Mùa hè 2018, đội vô địch.', 'Mùa hè 2018 → 2018-SU'],
  // Không phải ngày tháng:
  ['Trong 25 năm qua, thành phố đổi thay.'],
  ['Khoảng 2/3 dân số ủng hộ, 1/3 phản đối.'],
  ['Đây là lần thứ hai đội thắng 2-1.'],
  ['Những năm qua, các tháng trước đều khó khăn.'],
  ['Điều 12 của luật, phiên bản 1.2, mã 5/7.'],
  ['Hai ngày sau khi bão đổ bộ, điện có lại.'],
  ['Một tháng trước khi cưới, cô bỏ đi.'],
  ['Ông lĩnh án 5 năm 6 tháng tù.'],
];

describe('dates in Vietnamese', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(dated('vi', text, '2024-05-15'), expected));
});
