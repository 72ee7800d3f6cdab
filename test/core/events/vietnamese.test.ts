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
});
