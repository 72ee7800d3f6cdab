import assert from 'node:assert/strict';
import { triggersIn } from './read';

const triggers = (text: string): string[] => triggersIn('vi', text);

describe('Vietnamese triggers', () => {
  it('reads triggers of one syllable and of several, without classifier and light verb', () => {
    assert.deepEqual(triggers('Hai bên đã ký văn bản và tiến hành cuộc đàm phán.'), ['AGREE ký', 'CONSULT đàm phán']);
  });

  it('leaves alone compounds that only hold the syllable', () => {
    assert.deepEqual(triggers('Phóng viên và thư ký tòa soạn có nhiều ký ức.'), []);
    assert.deepEqual(triggers('Nhà nghiên cứu bắt đầu viết từ bán đảo.'), []);
  });

  it('tells a launch from a reporter, and a meeting from a difficulty', () => {
    assert.deepEqual(triggers('Nước này phóng tên lửa.'), ['MOBILIZE phóng']);
    assert.deepEqual(triggers('Công ty gặp khó khăn.'), []);
  });

  it('leaves alone a trigger that names a thing', () => {
    assert.deepEqual(triggers('Các bên đàm phán ngồi quanh bàn đàm phán.'), []);
    assert.deepEqual(triggers('Chiếc máy bay không người lái tấn công ấy màu đen.'), []);
  });

  it('gives the dead to the disaster or to the attack', () => {
    assert.deepEqual(triggers('Động đất làm 5 người chết.'), ['DISASTER Động đất', 'DISASTER chết']);
    assert.deepEqual(triggers('Cuộc không kích làm 5 người thiệt mạng.'), ['ASSAULT không kích', 'ASSAULT thiệt mạng']);
  });

  it('reads both ways of placing the tone mark, composed or not', () => {
    assert.deepEqual(triggers('Họ đe doạ láng giềng.'), ['THREATEN đe doạ']);
    assert.deepEqual(triggers('Họ đe dọa láng giềng.'), ['THREATEN đe dọa']);
    const apart = 'Họ đe dọa láng giềng.'.normalize('NFD');
    assert.deepEqual(triggers(apart), [`THREATEN ${'đe dọa'.normalize('NFD')}`]);
  });

  it('gives fines to whoever imposes them, a court or an authority', () => {
    assert.deepEqual(triggers('Ủy ban cạnh tranh phạt công ty này 3 triệu euro.'), ['SANCTION phạt']);
    assert.deepEqual(triggers('Tòa phạt bị cáo 3 năm tù.'), ['JUSTICE phạt']);
  });

  it('knows whom a thing is sent to help, and whom to threaten', () => {
    assert.deepEqual(triggers('Nước này gửi 120 lính cứu hỏa.'), ['AID gửi']);
    assert.deepEqual(triggers('Nước này gửi tàu chiến tới đó.'), ['MOBILIZE gửi']);
  });

  it('leaves fire brigades and their gear alone', () => {
    assert.deepEqual(triggers('Lính cứu hỏa ngồi trên xe chữa cháy.'), []);
    assert.deepEqual(triggers('Chúng tôi viết nhật ký.'), []);
    assert.deepEqual(triggers('Hai bên sẽ gặp nhau Chủ nhật, ký văn bản.'), ['CONSULT gặp nhau', 'AGREE ký']);
  });

  it('tells the water cannon of a coast guard from a water spout', () => {
    assert.deepEqual(triggers('Tàu hải cảnh phun vòi rồng.'), ['ASSAULT phun vòi rồng']);
    assert.deepEqual(triggers('Vòi rồng cuốn bay mái ngói.'), ['DISASTER Vòi rồng']);
  });

  it('tells frozen accounts from a blockaded harbour, and stolen data from stolen lives', () => {
    assert.deepEqual(triggers('Họ sẽ phong tỏa mọi tài khoản.'), ['SANCTION phong tỏa']);
    assert.deepEqual(triggers('Họ sẽ phong tỏa cảng.'), ['COERCE phong tỏa']);
    assert.deepEqual(triggers('Kẻ gian đánh cắp dữ liệu.'), ['COERCE đánh cắp']);
    assert.deepEqual(triggers('Trận động đất cướp đi sinh mạng 9 người.'), [
      'DISASTER động đất',
      'DISASTER cướp đi sinh mạng',
    ]);
  });

  it('reads a market’s moves by the figure behind them, where the article is about the economy', () => {
    const market = 'Chứng khoán châu Á bị bán tháo. Nhà đầu tư bán ròng và cắt lỗ.';
    assert.deepEqual(triggers(`${market} Nikkei hạ 0,74%, Hang Seng rơi hơn 300 điểm.`).slice(-2), [
      'ECONOMY hạ',
      'ECONOMY rơi',
    ]);
    assert.deepEqual(triggers('Chiếc lá rơi 3 mét, nhiệt độ hạ 5 độ.'), []);
  });

  it('leaves alone people and things that are named by what they do', () => {
    assert.deepEqual(triggers('Những người ủng hộ đứng trước điểm bỏ phiếu.'), []);
    assert.deepEqual(triggers('Nhiều người ủng hộ ông.'), ['SUPPORT ủng hộ']);
    assert.deepEqual(triggers('Nhà lãnh đạo và điều phối viên ngồi trong tàu đổ bộ.'), []);
  });

  it('reads a sentence by its verb, not by what is given', () => {
    assert.deepEqual(triggers('Hội đồng xét xử tuyên phạt ông này án tù chung thân.'), ['JUSTICE tuyên phạt']);
  });

  it('gives what a quake levels to the disaster, what guns level to the attack', () => {
    assert.deepEqual(triggers('Động đất san phẳng ngôi làng.'), ['DISASTER Động đất', 'DISASTER san phẳng']);
    assert.deepEqual(triggers('Quân đội san phẳng ngôi làng.'), ['ASSAULT san phẳng']);
  });
});
