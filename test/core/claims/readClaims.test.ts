import * as assert from 'node:assert/strict';
import { claimsOf } from './claimsOf';

type Case = readonly [text: string, ...claims: string[]];

const ENGLISH: Readonly<Record<string, Case>> = {
  'a quotation and its cue': [
    '"We are still counting," harbour chief Ana Cruz told a radio station.',
    'harbour chief Ana Cruz <told> We are still counting',
  ],
  'a source after its cue, with its apposition': [
    '“It is over,” said Omar Field, a baker from Leeds. “At last.”',
    'Omar Field, a baker from Leeds <said> It is over',
  ],
  'an apposition between commas': [
    'Lena Ortiz, a senior fellow at the Harbour Institute, believes that the port will close.',
    'Lena Ortiz, a senior fellow at the Harbour Institute <believes> the port will close',
  ],
  'a clause without that': [
    'The government says it has no plans to sell.',
    'The government <says> it has no plans to sell',
  ],
  'attribution at the end': [
    'The bridge is shut until Friday, transport officials said.',
    'transport officials <said> The bridge is shut until Friday',
  ],
  'attribution within': [
    'The deal, she argued, would save thousands of jobs.',
    'she <argued> would save thousands of jobs',
  ],
  'a marker before its source': [
    'According to the Red Cross, 300 people are missing.',
    'the Red Cross <According to> 300 people are missing',
  ],
  'a marker at the end': [
    'Turnout was 40 percent, according to the council.',
    'the council <according to> Turnout was 40 percent',
  ],
  'a gerund with the subject of its clause': [
    'The mayor welcomed the plan, saying that it would help.',
    'The mayor <saying> it would help',
  ],
  'one claim for each cue': [
    'The Daily Sun reported, quoting a diplomat who said that talks were near.',
    'The Daily Sun <quoting> talks were near',
    'a diplomat <said> talks were near',
  ],
  'a quotation that only ends the clause': [
    'Tamm said the decision was "hard but right".',
    'Tamm <said> the decision was "hard but right"',
  ],
  'what comes after a colon': [
    'He added: "I am confident we will finish."',
    'He <added> I am confident we will finish',
  ],
  'words quoted within the object': [
    'Ben Cruz called the response "painfully slow".',
    'Ben Cruz <called> painfully slow',
  ],
  'denied reports': [
    'The army has denied reports that soldiers looted shops.',
    'The army <has denied> soldiers looted shops',
  ],
  'two cues of one source': [
    'The minister said that taxes would fall but warned that prices could rise.',
    'The minister <said> taxes would fall',
    'The minister <warned> prices could rise',
  ],
  hearsay: ['It is said that the king will abdicate.', '- <It is said> the king will abdicate'],
  'a cue that nobody listed': [
    '“Not a big one,” yodelled captain Joe Hart.',
    'captain Joe Hart <yodelled> Not a big one',
  ],
};

const ITALIAN: Readonly<Record<string, Case>> = {
  'il quale, which speaks for itself': [
    'È cauto il perito di parte, secondo il quale la diga terrà.',
    'il quale <secondo> la diga terrà',
  ],
  'a semicolon, which ends what is said': [
    'La ministra nega che la diga sia debole; il comune chiede una perizia.',
    'La ministra <nega> la diga sia debole',
  ],
  'where it was written, before who wrote it': [
    '«La diga tiene», scrive su Instagram Milena Neri, maestra.',
    'Milena Neri, maestra <scrive> La diga tiene',
  ],
  'a quotation and its cue': [
    '«Abbiamo sentito un boato», racconta Anna, che vive in paese.',
    'Anna <racconta> Abbiamo sentito un boato',
  ],
  'a that-clause': [
    'Il sindaco di Pesaro ha spiegato che le scuole restano chiuse.',
    'Il sindaco di Pesaro <ha spiegato> le scuole restano chiuse',
  ],
  'a marker before its source': ['Secondo i tecnici, la diga è sicura.', 'i tecnici <Secondo> la diga è sicura'],
  'a marker, its source and where they belong': [
    "Secondo la geologa Anna Neri, dell'Istituto di Lodi, la frana è ferma.",
    "la geologa Anna Neri, dell'Istituto di Lodi <Secondo> la frana è ferma",
  ],
  'a marker before what a relative clause follows': [
    'Secondo la Rete Nove, i ladri, che hanno usato una scala, sono fuggiti a nord.',
    'la Rete Nove <Secondo> i ladri, che hanno usato una scala, sono fuggiti a nord',
  ],
  'hearing somebody': [
    'A sentire un pescatore, il molo è chiuso da maggio.',
    'un pescatore <A sentire> il molo è chiuso da maggio',
  ],
  'a body behind per': [
    "Per l'organizzazione dei medici il voto andrebbe ripetuto.",
    "l'organizzazione dei medici <Per> il voto andrebbe ripetuto",
  ],
  'a marker without a comma': [
    'Secondo gli operatori i prezzi saliranno ancora.',
    'gli operatori <Secondo> i prezzi saliranno ancora',
  ],
  'an infinitive': ['Il portiere nega di aver sbagliato.', 'Il portiere <nega> aver sbagliato'],
  'an adverb between auxiliary and cue': [
    'Neri ha però escluso che la strada riapra.',
    'Neri <escluso> la strada riapra',
  ],
  'a sentence before': [
    'Il ponte riapre lunedì. Lo scrive il Corriere.',
    'il Corriere <scrive> Il ponte riapre lunedì',
  ],
  'the passage before': ['Lo riferisce la prefettura.', 'la prefettura <riferisce> ^'],
  'as the paper notes': [
    'Come ricorda il quotidiano, nel 1990 il fiume esondò.',
    'il quotidiano <ricorda> nel 1990 il fiume esondò',
  ],
  'speech between dashes': ['— Siamo stanchi, — ha detto un operaio.', 'un operaio <ha detto> Siamo stanchi'],
  'a cue between dashes within the quotation': [
    '«Non è vero - replica l’assessora - che mancano i fondi».',
    'l’assessora <replica> Non è vero',
  ],
  'in his words': [
    'L’allenatore è sereno: a suo dire «il primato conta poco».',
    'L’allenatore <a suo dire> il primato conta poco',
  ],
  'what is read in a note': [
    '«Siamo pronti a ricorrere», si legge in una nota del sindacato.',
    'una nota del sindacato <si legge> Siamo pronti a ricorrere',
  ],
  'a belief with its holder': [
    'Il comitato si è detto certo che i lavori finiranno.',
    'Il comitato <si è detto certo> i lavori finiranno',
  ],
  'a name and a colon in a headline': [
    'Frana, Bianchi: «Nessun ferito, ma tanta paura»',
    'Bianchi <:> Nessun ferito, ma tanta paura',
  ],
};

const VIETNAMESE: Readonly<Record<string, Case>> = {
  'a clause right after the cue': [
    'Bộ Y tế cho biết dịch đã được kiểm soát.',
    'Bộ Y tế <cho biết> dịch đã được kiểm soát',
  ],
  'a comma for rằng': [
    'Ban quản lý cho biết, tuyến đường sẽ mở vào tháng 5.',
    'Ban quản lý <cho biết> tuyến đường sẽ mở vào tháng 5',
  ],
  'a quotation and its cue': [
    '"Chúng tôi không chủ quan", ông Lê Minh, giám đốc cảng, nói.',
    'ông Lê Minh, giám đốc cảng <nói> Chúng tôi không chủ quan',
  ],
  'an addressee before rằng': ['Bà Hoa nói với báo giới rằng giá sẽ giảm.', 'Bà Hoa <nói> giá sẽ giảm'],
  'attribution at the end': [
    'Giá rau đã tăng gấp đôi, các tiểu thương cho biết.',
    'các tiểu thương <cho biết> Giá rau đã tăng gấp đôi',
  ],
  'a marker before its source': ['Theo ông Khiêm, bão sẽ suy yếu.', 'ông Khiêm <Theo> bão sẽ suy yếu'],
  'a marker at the end': [
    'Lượng mưa có thể vượt 500 mm, theo đài khí tượng.',
    'đài khí tượng <theo> Lượng mưa có thể vượt 500 mm',
  ],
  'one claim for each cue': [
    'Reuters dẫn lời một quan chức nói rằng tàu đã chìm.',
    'Reuters <dẫn lời> tàu đã chìm',
    'một quan chức <nói> tàu đã chìm',
  ],
  'a worry with a clause': [
    'Nhiều người lo ngại nhà tránh trú không đủ chỗ.',
    'Nhiều người <lo ngại> nhà tránh trú không đủ chỗ',
  ],
  'a date between source and cue': [
    'Bộ trưởng Anh hôm 19/10 tuyên bố sẽ từ chức.',
    'Bộ trưởng Anh <tuyên bố> sẽ từ chức',
  ],
  'a promise with its clause, and none with a mere noun': [
    'Bà Hoa hứa sẽ mở lại chợ. Ông Tâm hứa nhiều điều. Quán đăng tin tuyển tin tặc.',
    'Bà Hoa <hứa> sẽ mở lại chợ',
  ],
  'words quoted within the object': ['Ông Cook gọi đây là "chiếc máy tốt nhất".', 'Ông Cook <gọi> chiếc máy tốt nhất'],
  hearsay: ['Nghe nói ông đã rời thành phố.', '- <Nghe nói> ông đã rời thành phố'],
};

for (const [language, cases] of Object.entries({ en: ENGLISH, it: ITALIAN, vi: VIETNAMESE })) {
  describe(`readClaims (${language})`, () => {
    for (const [what, [text, ...expected]] of Object.entries(cases)) {
      it(`reads ${what}`, () =>
        assert.deepEqual(claimsOf(language, text, what.endsWith('headline') ? 'headline' : 'paragraph'), expected));
    }
  });
}

describe('readClaims', () => {
  it('leaves plain news alone', () => {
    for (const [language, text] of [
      ['en', 'The operator declined to comment. Under the deal announced last week, two ships will be built.'],
      ['en', 'The crew answered quickly and told everyone to leave.'],
      ['it', 'L’opposizione ha protestato. I lavori prevedono una galleria lunga due chilometri.'],
      ['vi', 'Theo hợp đồng, hai bên cam kết cung cấp đủ cát. Tổ lái theo dõi tình hình.'],
    ] as const) {
      assert.deepEqual(claimsOf(language, text), [], text);
    }
  });

  it('reads nothing in credits', () => {
    assert.deepEqual(claimsOf('vi', 'Thanh Hà (Theo Reuters, AFP)', 'credit'), []);
  });

  it('reads text in decomposed letters alike', () => {
    const text = 'Bộ Y tế cho biết dịch đã được kiểm soát.';
    assert.deepEqual(
      claimsOf('vi', text.normalize('NFD')).map((c) => c.normalize('NFC')),
      claimsOf('vi', text),
    );
  });

  it('stays linear in one long sentence', () => {
    const time = (text: string): number => {
      const start = performance.now();
      claimsOf('en', text);
      return performance.now() - start;
    };
    const sentence = 'he said the man said, "a b c d," ';
    time(sentence.repeat(200));
    const short = time(sentence.repeat(500));
    assert.ok(time(sentence.repeat(4000)) < 30 * short + 200);
  });

  it('ends what is said where the speaker does something more', () => {
    assert.deepEqual(claimsOf('vi', 'Ông Lê Nam thừa nhận mình đã thua và kêu gọi mọi người bình tĩnh.'), [
      'Ông Lê Nam <thừa nhận> mình đã thua',
    ]);
    assert.deepEqual(claimsOf('vi', 'Bộ trưởng nói rằng « giá sẽ giảm », đồng thời yêu cầu kiểm tra.'), [
      'Bộ trưởng <nói> giá sẽ giảm',
    ]);
    assert.deepEqual(claimsOf('vi', 'Ông Lê Nam nói giá gạo và giá dầu đã giảm.'), [
      'Ông Lê Nam <nói> giá gạo và giá dầu đã giảm',
    ]);
  });

  it('takes the clause with the words that are quoted in it', () => {
    assert.deepEqual(claimsOf('vi', 'Cơ quan này cho biết động cơ "đời mới" có thể là nguyên nhân.'), [
      'Cơ quan này <cho biết> động cơ "đời mới" có thể là nguyên nhân',
    ]);
    assert.deepEqual(claimsOf('vi', 'Bà Hoa kêu gọi các bên "bình tĩnh".'), ['Bà Hoa <kêu gọi> các bên "bình tĩnh"']);
  });

  it('knows what somebody calls a thing', () => {
    assert.deepEqual(claimsOf('vi', 'Đó là điều mà ông Lê Nam gọi là "sai lầm lớn".'), [
      'ông Lê Nam <gọi> sai lầm lớn',
    ]);
    assert.deepEqual(claimsOf('vi', 'Loài cây này còn gọi là "cây sao".'), []);
  });

  it('gives a clause to the verb beside it, a caption’s credit to nobody', () => {
    assert.deepEqual(claimsOf('vi', 'Bà Hoa phủ nhận, nói rằng giá đã giảm.'), ['Bà Hoa <nói> giá đã giảm']);
    assert.deepEqual(claimsOf('vi', 'Bà Hoa trả lời báo chí (Ảnh: Reuters).'), []);
  });

  it('ends a marker’s source at a comma, also within a quotation', () => {
    assert.deepEqual(claimsOf('vi', '"Trời đẹp. Nhưng theo nhà nghiên cứu Hoa, giá sẽ giảm, bất chấp tất cả".'), [
      'nhà nghiên cứu Hoa <theo> giá sẽ giảm, bất chấp tất cả',
    ]);
  });
});
