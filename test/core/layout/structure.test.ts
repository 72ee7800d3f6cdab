import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/layout/page';

/** Each block as `kind: text`. */
const blocks = (text: string): string[] => {
  const page = readPage(text, 'plain');
  return page.blocks.map((b) => `${b.kind}: ${page.text.slice(b.start, b.end).replace(/\s+/g, ' ')}`);
};
/** Whether a line under an article is furniture. */
const BODY =
  'Rain over the bay\n\nThe rain that fell on Monday night closed two roads and a school, the town said.\n\nIt will rain again.\n\n';
const isFurniture = (line: string): boolean =>
  blocks(`${BODY}${line}`).at(-1) === `furniture: ${line.replace(/\s+/g, ' ')}`;

describe('furniture', () => {
  const furniture = [
    'Necrologie | Il porto nuovo | Abbonati | Meteo',
    'HOME  NAVI  TRENI  AEREI  SPAZIO',
    'Sei in: Home - Archivio - 1999 - marzo',
    'XMT-RVE',
    '(Red/Est)',
    '12-MAR-19 17:58 NNN',
    'NNNN',
    'I PIÙ LETTI 1. Le navi ferme al porto 2. Piove',
    'Questo articolo ti è piaciuto? ★★★★☆ (12 voti)',
    'Invia ad un amico :: Stampa :: Riduci testo',
    'Related news',
    'RELATED STORIES:',
    'Notizie correlate',
    'Tin liên quan',
    'Tin cùng chuyên mục',
    'Đọc thêm:',
    'Xem thêm: Giá vàng hôm nay',
    'Ora osservando',
    'Leave a Comment',
    'Lascia un commento',
    'Bình luận (12)',
    '14 comments',
    'Log in to comment',
    'Bạn cần đăng nhập để bình luận',
    'Read also: Ten bridges to cross',
    'LEGGI ANCHE – I ponti più belli',
    'Most read: Ten bridges',
    'RELATED: One | Two',
    '#rain #flood',
    '#mưa #lũlụt #ĐàNẵng',
    'Tags: rain, flood',
    'Từ khóa: mưa, lũ',
    '2019-05-04 10:11:12',
    '04/05/2019 10:11 GMT+7',
    'Thứ bảy, 4/5/2019 | 10:11',
    'Published: 4 May 2019, 9:30 PM',
    'Ultimo aggiornamento: 4 maggio 2019 ore 9:30',
    'Cập nhật lúc 9:30, 04/05/2019',
    '4.5.2019 - 10.11',
    'All rights reserved.',
    '© RIPRODUZIONE RISERVATA',
    '© 2019 The Bay Post',
    'Copyright 2019 Bay Media Ltd',
    'CC BY-SA 4.0',
    'Vui lòng ghi rõ nguồn khi phát hành lại.',
    'We use cookies to give you a better experience. Accept all | Settings',
    'Questo sito utilizza cookie tecnici.',
    'Trang web này sử dụng cookie.',
    'Facebook | Twitter | Print',
    'Chia sẻ: Facebook Zalo',
    'Condividi su Facebook',
    'Share',
    'In trang   Gửi email',
    'Subscribe to our newsletter',
    'Iscriviti alla newsletter',
    'Page 2 of 5',
    'Trang 3',
    '1 2 3 Next',
    '* * *',
    '7',
    'Thứ Sáu, ngày 22/09/2023 16:43 PM (GMT+7)',
    '12/03/2023 10:00:00 SA',
    'First Published: May 3, 2020, 10:12 IST',
    '22:15 | 12/3/2023',
    'ALSO READ | Ten bridges to cross',
    'READ: Why Lima has no rain',
    'Click to share on Twitter (Opens in new window)',
    'Tempo di lettura: 3 minuti',
    '3 min read',
    '>> Xem thêm: Giá vàng',
    '>>> Mời quý độc giả xem video',
    'Mới nhất | Cũ nhất',
    'Chưa có bình luận',
    'Like this: Loading...',
    'Share this:',
    'Home > World > Asia',
    'Trang chủ » Xã hội » Đời sống',
    'Advertisement',
    'Pubblicità',
    'Quảng cáo',
  ];
  for (const line of furniture) it(`is «${line}»`, () => assert.ok(isFurniture(line), blocks(BODY + line).at(-1)));

  const read = [
    'Google will end support for cookies in its browser by May, the company said.',
    'Related companies lost ground on Monday as well, brokers in the capital said.',
    'Published on Monday, the report names three ministers and a judge.',
    'Terms of the deal were not disclosed by the two companies.',
    'Pubblicato su una rivista, lo studio riguarda dodici pazienti.',
    'Chia sẻ trên truyền hình, ông Lê An nói mưa sẽ tạnh.',
    'Tìm kiếm hai thuyền viên mất tích ngoài khơi Hải Phòng.',
    'Tổng biên tập báo Vịnh cho biết phóng viên an toàn.',
    'Đường dây nóng giữa hai nước đã hoạt động trở lại.',
    'Copyright law will change, the minister promised on Friday.',
    'Home - a word that means more to sailors - is where the ship is, he said.',
    'I più letti della scuola sono i poeti, dice il preside.',
    'Home prices rose by 4 percent in the year to May.',
    'In May 2019 he was in Rome.',
    'Read my lips, the minister told the house: no new roads.',
    'Live: rain over the bay closes a third road',
    'Story of a flood that nobody saw coming',
    '>> Hai con đường đóng cửa vì mưa lớn ở vịnh',
    'Theo dõi trên radar cho thấy mưa đang tan.',
    'More than 40 people were hurt, police said.',
    'Watching the rain, the mayor asked for help.',
    'Subscribers of the phone company lost their line for a day.',
    'Abbonati a rischio: la società perde due milioni di utenti',
    'Fiji 27',
    '12 March 2026',
    'Scorers: Fiji - Lomani, Vakacegu; Samoa - Leavasa.',
    'Boca Juniors - Barcelona SC 2-0',
    'They entered the field without permission, police said.',
    'Menu prices went up in the town as well, cooks said.',
  ];
  for (const line of read) it(`is not «${line}»`, () => assert.ok(!isFurniture(line)));

  it('is cut off where it is part of a line', () => {
    assert.deepEqual(blocks(`${BODY}(Bay Agency) © All rights reserved`).slice(-2), [
      'credit: (Bay Agency)',
      'furniture: © All rights reserved',
    ]);
    assert.deepEqual(blocks('Rain over the bay\nBy Ann Lee | Published: 3 May 2020 10:12').slice(1), [
      'byline: By Ann Lee',
      'furniture: | Published: 3 May 2020 10:12',
    ]);
    assert.deepEqual(blocks('Mưa lớn ở vịnh\nNguyễn Văn An - 12/03/2023 10:00').slice(1), [
      'byline: Nguyễn Văn An',
      'furniture: - 12/03/2023 10:00',
    ]);
  });

  it('reaches over the links below a header, up to the next paragraph', () => {
    const text = `${BODY}Related news\nTen bridges to cross in Rome\nWhy Lima has no rain\n\nThe town has asked for help from the capital, the mayor of the town said.`;
    assert.deepEqual(
      blocks(text).map((b) => b.split(':')[0]),
      ['headline', 'lead', 'paragraph', 'furniture', 'furniture', 'furniture', 'paragraph'],
    );
  });

  it('does not reach over the line below a widget', () => {
    assert.equal(
      blocks(
        `${BODY}Ora osservando\nI ponti di Roma\n\nIl sindaco ha chiesto aiuto alla capitale e alla regione per i ponti.`,
      ).at(-2),
      'subheading: I ponti di Roma',
    );
  });
});

describe('headlines', () => {
  const headline = 'Two roads close as rain falls over the bay';
  const lead = 'The rain that fell on Monday night closed two roads and a school, the town said.';

  it('are read at the end of a breadcrumb line, and again', () => {
    assert.deepEqual(blocks(`Home » today » World » ${headline}\n\n${headline}\n\n${lead}`), [
      'furniture: Home » today » World »',
      `headline: ${headline}`,
      `headline: ${headline}`,
      `lead: ${lead}`,
    ]);
    assert.deepEqual(blocks(`Home » Rain over bay\nRain over bay\n${lead}`), [
      'furniture: Home »',
      'headline: Rain over bay',
      'headline: Rain over bay',
      `lead: ${lead}`,
    ]);
  });
  it('are no crumbs where a quotation stands in guillemets', () => {
    assert.deepEqual(
      blocks(`Mayor: « no rain » over the bay\n${lead}`)[0],
      'headline: Mayor: « no rain » over the bay',
    );
  });
  it('stand over pictures with a number, and the caption may run on', () => {
    const text = `Hai con đường đóng cửa vì mưa lớn ở vịnh\n\n${lead}\nHai con đường đóng cửa vì mưa lớn ở vịnh ảnh 1Một con đường ngập nước. (Ảnh: An/TTXVN)`;
    assert.deepEqual(blocks(text).slice(2), [
      'headline: Hai con đường đóng cửa vì mưa lớn ở vịnh',
      'furniture: ảnh 1',
      'caption: Một con đường ngập nước. (Ảnh: An/TTXVN)',
    ]);
    assert.deepEqual(blocks(`${headline}\n\n${lead}\nTwo roads close as rain - 2`).slice(2), [
      'headline: Two roads close as rain',
      'furniture: - 2',
    ]);
  });
  it('may be missing', () => {
    assert.deepEqual(
      blocks(`${lead}\n${lead}`).map((b) => b.split(':')[0]),
      ['lead', 'paragraph'],
    );
  });
  it('start each of several articles in a file', () => {
    assert.deepEqual(
      blocks(`${headline}\n\n${lead}\n\n-----\n\nSnow over the hills\n\n${lead}`).map((b) => b.split(':')[0]),
      ['headline', 'lead', 'furniture', 'headline', 'lead'],
    );
  });
  it('come after a section name and a time stamp', () => {
    assert.deepEqual(
      blocks(`THẾ GIỚI\n12/03/2023 10:00\n${headline}\n${lead}`).map((b) => b.split(':')[0]),
      ['subheading', 'furniture', 'headline', 'lead'],
    );
  });
});

describe('other blocks', () => {
  it('are captions by their credit', () => {
    for (const line of [
      'A flooded road near the bay. Photo: ANN LEE',
      'PHOTO: Boys wade through a flooded road. (Rolf Berg/AP)',
      'Una strada allagata (foto Carla Neri/Reuters)',
      'Foto: una strada allagata. Credito: Carla Neri / AFP',
      'Đường ngập nước. Ảnh: LÊ AN',
      'A flooded road © Ann Lee/Bay Post',
    ])
      assert.equal(blocks(BODY + line).at(-1), `caption: ${line}`);
  });
  it('are bylines and credits by their form', () => {
    for (const [line, kind] of [
      ['By our staff reporter Ann Lee', 'byline'],
      ['di Carla Neri', 'byline'],
      ['Bài: Lê An', 'byline'],
      ['LÊ VĂN AN', 'byline'],
      ['Thu An (Theo Bay Post, AFP)', 'byline'],
      ['(Theo Reuters, AFP)', 'credit'],
      ['Nguồn: Bay Post', 'credit'],
      ['Responsible editor: Ann Lee', 'credit'],
    ])
      assert.equal(blocks(BODY + line!).at(-1), `${kind}: ${line}`);
  });
  it('are no bylines where a sentence only starts alike', () => {
    assert.ok(!blocks(`${BODY}By the end of May the town had two roads again.`).at(-1)!.startsWith('byline'));
    assert.ok(!blocks(`${BODY}Di notte la pioggia ha chiuso due strade.`).at(-1)!.startsWith('byline'));
  });
  it('are subheadings between paragraphs', () => {
    const text = `${BODY}What the town wants\nThe town has asked for help from the capital, the mayor of the town said.`;
    assert.equal(blocks(text).at(-2), 'subheading: What the town wants');
  });
});

describe('lines', () => {
  const wrapped = `Rain over the bay

The rain that fell on Monday night closed two roads and a school
near the harbour, and it took the town until the evening of the next
day to open them, the mayor said.

A third road, which leads to the hills, stays closed for a week as
engineers look at the bridge there, which was built in 1951.`;

  it('wrapped at a width are joined into one block', () => {
    assert.deepEqual(
      blocks(wrapped).map((b) => b.split(':')[0]),
      ['headline', 'lead', 'paragraph'],
    );
  });
  it('wrapped by hand, not all at the same width, are joined too; an indented one opens a paragraph', () => {
    const ragged = `Rain over the bay

 The rain that fell on Monday night closed two roads and a school
near the harbour, and it took the town until the evening of
the next day to open them, the mayor said to reporters on Wednesday.
 A third road, which leads to the hills, stays closed for a week as
engineers look at the bridge there, which was built in 1951.`;
    assert.deepEqual(
      blocks(ragged).map((b) => b.split(':')[0]),
      ['headline', 'lead', 'paragraph'],
    );
  });
  it('end at every kind of line end', () => {
    const lines = ['Rain over the bay', 'Two roads were closed.', 'They are open again.'];
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\n\r\n'])
      assert.equal(blocks(lines.join(end)).length, 3, JSON.stringify(end));
    assert.equal(blocks(`\ufeff${lines.join('\r\n')}\r\n`).length, 3);
  });
  it('that are paragraphs stay apart, with or without blank lines', () => {
    const paragraphs = [
      'Rain over the bay closes two roads',
      'The town has asked for help from the capital.',
      'Ships wait in the harbour, their owners said on Friday.',
    ];
    assert.equal(blocks(paragraphs.join('\n')).length, 3);
    assert.equal(blocks(paragraphs.join('\n\n')).length, 3);
  });
});
