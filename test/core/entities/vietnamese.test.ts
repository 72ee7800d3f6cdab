import assert from 'node:assert/strict';
import { named } from './named';

describe('names in Vietnamese', () => {
  it('parts a title, a country and a person', () => {
    assert.deepEqual(named('vi', 'Hôm qua Tổng thống Phần Lan Elina Rautio đã tới nơi.'), [
      'place Phần Lan',
      'person Elina Rautio',
    ]);
    assert.deepEqual(named('vi', 'Bộ trưởng Quốc phòng Na Uy Lars Holm phát biểu.'), [
      'place Na Uy',
      'person Lars Holm',
    ]);
  });

  it('follows a body through its lower-case syllables to its last capital', () => {
    assert.deepEqual(named('vi', 'Theo Viện Nghiên cứu chính sách đối ngoại Phần Lan, giá sẽ tăng.'), [
      'organization Viện Nghiên cứu chính sách đối ngoại Phần Lan',
    ]);
    assert.deepEqual(named('vi', 'Sáng nay Tòa án nhân dân tỉnh Bắc Giang tuyên phạt hai người.'), [
      'organization Tòa án nhân dân tỉnh Bắc Giang',
    ]);
  });

  it('stops a body at the verb', () => {
    assert.deepEqual(named('vi', 'Chiều nay Bộ Công an cho biết vụ việc đã rõ.'), ['organization Bộ Công an']);
  });

  it('takes a family name with the syllables that follow, and not a land inside it', () => {
    assert.deepEqual(named('vi', 'Anh Trần Văn Đức và chị Lê Thị Nga kể lại.'), [
      'person Trần Văn Đức',
      'person Lê Thị Nga',
    ]);
  });

  it('leaves class words outside, but keeps those a name is none without', () => {
    assert.deepEqual(named('vi', 'Tàu neo ở cảng Lạch Huyện, gần sông Văn Úc, rồi ra biển Na Uy.'), [
      'place Lạch Huyện',
      'place sông Văn Úc',
      'place biển Na Uy',
    ]);
  });

  it('leaves a tongue alone that a land is called by', () => {
    assert.deepEqual(named('vi', 'Cô học tiếng Pháp từ nhỏ.'), []);
    assert.deepEqual(named('vi', 'Cô sang Pháp từ nhỏ.'), ['place Pháp']);
  });

  it('takes no word for a name because a sentence starts with it', () => {
    assert.deepEqual(named('vi', 'Tiến sĩ này vắng mặt. Thống kê cho thấy giá tăng. Ngân hàng đóng cửa.'), []);
  });

  it('marks a land where it stands as a modifier, and each of a compound', () => {
    assert.deepEqual(named('vi', 'Quân đội Phần Lan diễn tập; quan hệ Nhật-Hàn ấm lên.'), [
      'place Phần Lan',
      'place Nhật',
      'place Hàn',
    ]);
  });

  it('parts a land from the foreign name behind it, but not from a given name that is like it', () => {
    assert.deepEqual(named('vi', 'Theo Ngoại trưởng Ghana Kwaku Ofori, đoàn đã tới nơi.'), [
      'place Ghana',
      'person Kwaku Ofori',
    ]);
    assert.deepEqual(named('vi', 'Hôm qua thủ môn Jordan Pickett tập riêng.'), ['person Jordan Pickett']);
  });

  it('takes no syllable of a name for a form of address', () => {
    assert.deepEqual(named('vi', 'Hôm qua Chủ tịch nước Lê Đức Hạnh gửi thư.'), ['person Lê Đức Hạnh']);
    assert.deepEqual(named('vi', 'Sáng nay đức cha Hạnh gửi thư.').includes('person Hạnh'), true);
  });

  it('ends a name at the full stop behind a syllable, but not behind an abbreviation', () => {
    assert.deepEqual(named('vi', 'Xe tới huyện Minh Hóa. Năm người bị lạc.'), ['place Minh Hóa']);
    assert.deepEqual(named('vi', 'Xe tới TP. Vinh lúc trưa.'), ['place Vinh']);
  });

  it('follows a body to its abbreviation in brackets, and no further than a verb without', () => {
    assert.deepEqual(named('vi', 'Hôm qua Hiệp hội các nhà nhập khẩu rau quả Phần Lan (HNRP) họp.'), [
      'organization Hiệp hội các nhà nhập khẩu rau quả Phần Lan',
      'organization HNRP',
    ]);
  });

  it('keeps the land that an embassy is sent to, and not where another body meets', () => {
    assert.deepEqual(named('vi', 'Theo Đại sứ quán Phần Lan tại Ai Cập, hai người đã về.'), [
      'organization Đại sứ quán Phần Lan tại Ai Cập',
    ]);
    assert.deepEqual(named('vi', 'Theo Bộ Ngoại giao Phần Lan, tại Ai Cập trời mưa.'), [
      'organization Bộ Ngoại giao Phần Lan',
      'place Ai Cập',
    ]);
  });

  it('leaves a company’s trade outside its name where a sentence starts with it', () => {
    assert.deepEqual(named('vi', 'Công ty điện lực Fortaluz bác tin này.'), ['organization Fortaluz']);
  });

  it('takes a party whole, with its class word in small letters where it is a word of the language', () => {
    assert.deepEqual(named('vi', 'Hôm qua ông rời đảng Cộng hòa, nay theo đảng Bảo thủ.'), [
      'organization đảng Cộng hòa',
      'organization đảng Bảo thủ',
    ]);
    assert.deepEqual(named('vi', 'Hôm qua ông rời đảng Likud.'), ['organization Likud']);
    assert.deepEqual(named('vi', 'Theo bộ Ngoại Giao Phần Lan, tin này sai.'), ['organization bộ Ngoại Giao Phần Lan']);
  });

  it('parts a ministry’s land from its spokesperson, who may have a ministry too', () => {
    assert.deepEqual(named('vi', 'Theo người phát ngôn Bộ Nội vụ Phần Lan, tin này sai.'), [
      'organization Bộ Nội vụ Phần Lan',
    ]);
    assert.deepEqual(named('vi', 'Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hằng bác tin này.'), [
      'organization Bộ Ngoại giao',
      'person Lê Thị Thu Hằng',
    ]);
  });

  it('takes a direction in small letters for no part of a place', () => {
    assert.deepEqual(named('vi', 'Giao tranh ở bắc Gaza và đông Ukraine.'), ['place Gaza', 'place Ukraine']);
    assert.deepEqual(named('vi', 'Giao tranh ở Tây Phi và Đông Âu.'), ['place Tây Phi', 'place Đông Âu']);
  });

  it('keeps a given name whole that a hyphen joins', () => {
    assert.deepEqual(named('vi', 'Theo ông Chang Young-keun, tin này sai.'), ['person Chang Young-keun']);
  });

  it('tells a land from a person of two syllables by whose it is', () => {
    assert.deepEqual(named('vi', 'Cảnh sát Hà Lan bắt ba người.'), ['place Hà Lan']);
    assert.deepEqual(named('vi', 'Hôm qua bà Hà Lan đến.'), ['person Hà Lan']);
  });

  it('reads a name with a stop inside, and none across the end of a sentence', () => {
    assert.deepEqual(named('vi', 'Mưa lớn ở TP.HCM chiều nay.'), ['place TP.HCM']);
    assert.deepEqual(named('vi', 'Đoàn đã tới Lào. Hà Nội có mưa.'), ['place Lào', 'place Hà Nội']);
  });

  it('takes a land for a land although it is written like a person, but not behind a form of address', () => {
    assert.deepEqual(named('vi', 'Đội khách thắng Thái Lan.'), ['place Thái Lan']);
    assert.deepEqual(named('vi', 'Sáng nay bà Thái Lan về quê.'), ['person Thái Lan']);
  });

  it('knows a land by its initials, and common abbreviations that name nothing', () => {
    assert.deepEqual(named('vi', 'Số DN mới tại VN tăng, theo đó HS và SV có thêm việc.'), ['place VN']);
    assert.deepEqual(named('vi', 'Theo đó TKXD đã ký.'), ['organization TKXD']);
  });

  it('takes a youth team for one name', () => {
    assert.deepEqual(named('vi', 'Cầu thủ của U16 Phần Lan tập riêng.'), ['organization U16 Phần Lan']);
    assert.deepEqual(named('vi', 'Cầu thủ ở Phần Lan tập riêng.'), ['place Phần Lan']);
  });

  it('takes no word that only begins like a body’s for its head', () => {
    assert.deepEqual(named('vi', 'Trường hợp này ở Huế rất hiếm.'), ['place Huế']);
    assert.deepEqual(named('vi', 'Trường Tiểu học Sao Mai họp.'), ['organization Trường Tiểu học Sao Mai']);
  });

  it('takes a given name inside a sentence for a person, and the same word in lower case for none', () => {
    assert.deepEqual(named('vi', 'Hôm sau chúng tôi gọi vào số của Tuấn.'), ['person Tuấn']);
    assert.deepEqual(named('vi', 'Hôm sau chúng tôi ngắm cảnh của tuấn mã.'), []);
  });

  it('takes no half of a common word for a given name, and the land’s short name for a land', () => {
    assert.deepEqual(named('vi', 'Hôm qua bộ Chính trị đã họp.'), []);
    assert.deepEqual(named('vi', 'Khán giả chào đón các sao Việt.'), ['place Việt']);
    assert.deepEqual(named('vi', 'Hôm qua anh Việt đã về.'), ['person Việt']);
  });
});
