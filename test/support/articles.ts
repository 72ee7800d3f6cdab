/** Written for the tests: three pieces of news that never happened, with names and figures that come up again and again. */
export const ARTICLES = {
  en: `Harbour strike ends in Calder Bay after nine days

CALDER BAY, 14 March 2024 - Dock workers in Calder Bay went back to work on Thursday after the port authority agreed to 240 new posts, ending a strike that had held up 31 ships.

The Calder Bay Port Authority said the first cranes had started at 6 a.m. "We have lost nine days and will not get them back," its director, Ingrid Vasquez-Moor, told reporters outside the North Terminal.

The union, Dockers United, had asked for 300 posts. Its secretary, Tom Akande, called the deal “a floor, not a ceiling” and said members would vote on it before Easter. Akande said 1,150 of the union's 1,400 members had signed on for the night shift.

Ships bound for Calder Bay had been sent to Port Elgin and to Rasmouth. Port Elgin handled 18 of them, Rasmouth 13. A spokesman for Rasmouth said the extra traffic had brought it "a good week and a bad road".

Economists at the University of Elgin put the cost at 4.2 million pounds a day. Vasquez-Moor disputed the figure: according to the port authority, it was nearer 2.9 million.

The government in Westhaven has stayed out of the dispute. Transport minister Helen Oduya said on Tuesday that ministers “do not run cranes” 🚢, and that the Calder Bay Port Authority had to find its own way.

Calder Bay is the second largest port of the coast. In 2019 a strike there lasted 22 days, and Dockers United lost 400 members in the year after it.

(Photo: Tom Akande outside the North Terminal on Thursday. Marta Lindqvist/Coastal Press)
`,
  it: `Borgo Salino, la diga riapre dopo i lavori: «Acqua per 40.000 famiglie»

BORGO SALINO – La diga di Monte Ferro, chiusa dal 2 novembre 2022, ha riaperto lunedì. Lo ha annunciato il Consorzio Alta Valle, che nei lavori ha investito 18,5 milioni di euro.

«Abbiamo finito con tre mesi di anticipo», ha detto la presidente del Consorzio Alta Valle, Giulia Terranova. Secondo Terranova, la diga servirà 40.000 famiglie tra Borgo Salino, Castel d'Aspra e Rivalta.

Non tutti sono d'accordo. Il sindaco di Rivalta, Enzo Malaspina, teme che l'acqua non arrivi prima dell'estate: «A Rivalta i tubi sono del 1961». Malaspina ha chiesto un incontro alla Regione entro il 15 aprile.

La Regione ha risposto che i fondi per i tubi, 6,2 milioni, ci sono. L'assessore Dario Bevilacqua ha promesso che i cantieri partiranno "entro maggio", prima a Castel d'Aspra, poi a Rivalta.

Un anno fa la diga di Monte Ferro aveva perso 900 metri cubi d'acqua in una notte. L'inchiesta della procura di Castel d'Aspra è ancora aperta; il Consorzio Alta Valle ha sempre negato ogni responsabilità.

Borgo Salino festeggia sabato con una corsa di 12 chilometri attorno alla diga. Vi parteciperanno, secondo gli organizzatori, 800 persone.

(ha collaborato da Rivalta Pietro Nardi)
`,
  vi: `Cầu Sông Lam mới thông xe, người dân Hòa Trạch bớt 40 phút đường

Hòa Trạch (TTX) – Sáng 5/9, tỉnh Hòa Trạch đưa cầu Sông Lam mới vào sử dụng sau 26 tháng thi công. Cầu dài 1.240 m, nối thị xã Hòa Trạch với huyện An Lĩnh.

Ông Đỗ Quang Thắng, Giám đốc Ban Quản lý dự án, cho biết tổng vốn là 1.150 tỷ đồng. "Chúng tôi về đích sớm 4 tháng", ông Thắng nói. Theo ông Đỗ Quang Thắng, cầu chịu được bão cấp 13.

Trước đó, người dân An Lĩnh phải đi phà hoặc đi vòng qua cầu Bến Đá, mất thêm 40 phút. Bà Lương Thị Mai ở An Lĩnh kể rằng bà đã đi phà suốt 30 năm: "Nay đi chợ Hòa Trạch chỉ còn 10 phút".

Tuy nhiên, Hiệp hội Vận tải Hòa Trạch lo ngại phí qua cầu. Hiệp hội đề nghị mức 20.000 đồng, thấp hơn mức 35.000 đồng mà tỉnh dự kiến thu từ ngày 1/10. Chủ tịch Hiệp hội Vận tải Hòa Trạch, ông Tạ Văn Khôi, nói nhiều xe sẽ quay lại cầu Bến Đá.

Phó Chủ tịch tỉnh Hòa Trạch Nguyễn Hồng Vân khẳng định mức phí chưa được quyết định. Bà Nguyễn Hồng Vân nói tỉnh sẽ họp với Hiệp hội Vận tải Hòa Trạch trong tuần này.

Năm 2019, cầu Bến Đá từng đóng cửa 3 tháng vì nứt mố. Tỉnh cho biết cầu Bến Đá sẽ được sửa trong quý II năm tới.

(Ảnh: Cầu Sông Lam mới nhìn từ An Lĩnh. Vũ Hà/TTX)
`,
} as const;
