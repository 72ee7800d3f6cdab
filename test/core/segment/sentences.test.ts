import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/languages/registry';
import { splitSentences } from '../../../src/core/segment/sentences';
import { splitWords } from '../../../src/core/segment/words';

const split = (text: string, code: string): string[] =>
  splitSentences(text, splitWords(text), languageOf(code).abbreviations).map((s) => text.slice(s.start, s.end));

/** Sentences parted by `|`: what is written there is what comes out. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'It rained.|Nobody came.',
    'The U.S. President spoke on Monday.|He left for the U.S.|The talks failed.',
    'J. P. Morgan and George W. Bush met Dr. Lee, Gen. Park and Sen. Ruiz.|They dined.',
    'Prices rose 2.5 percent to $3.10.|Wages fell.',
    'Really?|Yes!|"Who?" she asked.|Nobody knew… They waited.'.replace('knew… They', 'knew…|They'),
    '"We won."|The crowd sang.',
    '“It is over,” he said.|“Go home.”|They went.',
    'He was born on Dec. 9, 1998 in St. Petersburg, Fla., and moved.|He stayed.',
    'It opens at 10 a.m. Tuesday.|It closes at 6 p.m.|The shop is small.',
    'Acme Inc. said it would buy Brown & Co. next year.|It bought Acme Inc.|The price was low.',
    'He said no.|Maria agreed.',
    'See No. 5 and Vol. 2.|Page 3 is gone.',
    'The port of Loja (pop. unknown) is closed.|Ships wait.',
    'Sales reached 8 years . Two others left .'.replace(' . Two', ' .|Two'),
    'It happened in 2024.|27 people died.',
    'He lives in Washington D.C.|The house is white.',
  ],
  it: [
    'Il comando nasce entro marzo. 2025 è la data.',
    'Il sig. Rossi e l’on. Bianchi hanno visto il dott. Verdi.|Poi sono usciti.',
    'La legge è l’art. 5 della cost. del 1948.|Vale ancora.',
    '«Non so», ha detto.|«Vedremo.»|Poi silenzio.',
    'La Rossi S.p.A. ha chiuso.|Gli operai protestano.',
    'Che cosa farà?|Nessuno lo sa…|Forse resterà.',
    'Costa 11.000 euro.|È troppo.',
  ],
  vi: [
    'Ông đến TP. Hồ Chí Minh lúc 9 giờ.|Sau đó ông về.',
    'PGS.TS Nguyễn An và ThS. Lê Bình có mặt.|Hội nghị bế mạc.',
    'Cuộc họp kéo dài ba giờ.|Theo bà Lan, kết quả tốt.'.replace('.|', '.|'),
    'Giá là 2.150 tỷ đồng.|Con số này tăng 3,5%.',
    '“Chúng tôi sẽ đi.”|Ông nói vậy.',
    'Báo VOV.VN và Booking.com đưa tin.|Mọi người đọc.',
  ],
  und: ['财政部长表示。|政府不会！|真的吗？|是。'],
};

describe('splitSentences', () => {
  for (const [code, cases] of Object.entries(CASES)) {
    for (const marked of cases) {
      it(`${code}: ${marked}`, () => {
        const text = marked.split('|').join(code === 'und' ? '' : ' ');
        assert.deepEqual(split(text, code), marked.split('|'));
      });
    }
  }

  it('parts where scraping lost the space, not in names and addresses', () => {
    assert.deepEqual(split('Họ chờ ba giờ.Theo bà Lan, tàu không đến.', 'vi'), [
      'Họ chờ ba giờ.',
      'Theo bà Lan, tàu không đến.',
    ]);
    assert.deepEqual(split('They waited."We left," he said.', 'en').length, 2);
    assert.deepEqual(split('Tp.Huế và Đ.Minh ở VOV.VN', 'vi').length, 1);
    assert.deepEqual(split('two phones were tapped;in May police came', 'en').length, 1);
  });

  it('goes over line ends of every kind', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.equal(split(`One line goes${end}on here. And then${end}ends.`, 'en').length, 2);
  });

  it('is in order and apart', () => {
    const text = 'He said "no."We left. "Fine." (So.) Done';
    const sentences = splitSentences(text, splitWords(text), languageOf('en').abbreviations);
    for (let i = 1; i < sentences.length; i++) assert.ok(sentences[i]!.start >= sentences[i - 1]!.end);
  });
});
