import assert from 'node:assert/strict';
import { counted } from './counted';

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Có 11.000 binh sỹ và 1,2 tỷ USD.', '11.000 binh sỹ → 11000 binh sỹ', '1,2 tỷ USD → 1200000000 USD'],
  ['Vốn 2.150 tỉ đồng, tăng 12,5%.', '2.150 tỉ đồng → 2150000000000 đồng', '12,5% → 12.5 %'],
  ['Ba quốc gia và hai nước ký kết.', 'Ba quốc gia → 3 quốc gia', 'hai nước → 2 nước'],
  [
    'Hai mươi lăm người, một trăm linh hai xe, ba mươi năm.',
    'Hai mươi lăm người → 25 người',
    'một trăm linh hai xe → 102 xe',
    'ba mươi năm → 30 năm',
  ],
  ['Ông 35 tuổi, lĩnh 5 năm 6 tháng tù.', '35 tuổi → 35 tuổi', '5 năm 6 tháng → 5.5 năm'],
  ['Nhiệt độ 38 độ C, gió 120 km/giờ.', '38 độ C → 38 độ C', '120 km/giờ → 120 km/giờ'],
  ['Đội thắng 3-1 sau 4 tiếng rưỡi.', '3 → 3', '1 → 1', '4 tiếng rưỡi → 4.5 tiếng'],
  ['Giá 1,5 triệu rưỡi? Không, một triệu rưỡi đồng.', '1,5 triệu rưỡi → 2000000', 'một triệu rưỡi đồng → 1500000 đồng'],
  ['Chưa đầy một tháng, năm người bị bắt.', 'một tháng → 1 tháng', 'năm người → 5 người'],
  ['Cần 100 nghìn tỷ đồng cho 1,2 vạn hộ.', '100 nghìn tỷ đồng → 100000000000000 đồng', '1,2 vạn hộ → 12000 hộ'],
  ['Ít nhất 380 trong số 1.150 công nhân nghỉ.', '380 → 380', '1.150 công nhân → 1150 công nhân'],
  ['Mỗi giây xả 900m3, lượng mưa 100 đến 250 mm.', '900m3 → 900 m3', '100 → 100', '250 mm → 250 mm'],
  ['Tăng trưởng âm 0,5%.', '0,5% → -0.5 %'],
  ['Mười chín người và nửa triệu cử tri.', 'Mười chín người → 19 người', 'nửa triệu cử tri → 500000 cử tri'],
  ['Họ điều hai tàu hộ vệ và cung cấp 5 radar.', 'hai tàu hộ vệ → 2 tàu hộ vệ', '5 radar → 5 radar'],
  ['Năm toa tàu, ba bữa ăn.', 'Năm toa tàu → 5 toa tàu', 'ba bữa ăn → 3 bữa ăn'],
  ['Một trăm linh năm người và năm học sinh.', 'Một trăm linh năm người → 105 người', 'năm học sinh → 5 học sinh'],
  // Không phải số lượng:
  ['Ba Lan khai giảng năm học mới.'],
  ['Chỉ số Nikkei 225 hạ và CAC 40 tăng.'],
  ['Khoảng 3 giờ 20 sáng hôm ấy, tại km 452+300, xe dừng.'],
  ['Một chiếc áo, một số người, hàng nghìn xe, thứ hai.'],
  ['Bão số 3, Điều 12, Sư đoàn 315, Tu-160, vòng 1/8, phút 17 và 62.'],
  ['Lúc 7 giờ sáng, 20h30, năm nay và năm 2024, tháng 5/2020.'],
];

describe('quantities in Vietnamese', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(counted('vi', text), expected));
});
