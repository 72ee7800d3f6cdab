import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/languages/registry';
import { Publication } from '../../../src/core/recognise/dates/findPublished';
import { copyrightYear } from '../../../src/core/recognise/dates/impliedYear';
import { readDates } from '../../../src/core/recognise/dates/readDates';
import { readPassage } from '../../../src/core/segment/passage';

function published(language: string, text: string): string | null {
  const passages = text.split('\n').map((line) => readPassage(line, 'paragraph', languageOf(language)));
  return new Publication().find({
    lines: text.split('\n').flatMap((line) => (line.trim() ? [{ text: line }] : [])),
    copyright: copyrightYear(text),
    language: languageOf(language),
    passages: passages.map((passage) => ({ passage, dates: readDates(passage) })),
  });
}

describe('the date of publication', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['is the dateline’s', 'en', 'LIMA, Dec. 9, 1998 (APS) - The two sides signed on Monday.', '1998-12-09'],
    [
      'is the byline’s in brackets',
      'en',
      '[The Herald, August 1, 2023] Prices rose in 2022.\n2023-08-02 04:31:07',
      '2023-08-01',
    ],
    [
      'is an anniversary’s, told the day after',
      'it',
      "Sono passati vent'anni dalla frana del 27 maggio 1993, e ieri la valle si è fermata.",
      '2013-05-28',
    ],
    ['is as far from a year as is said', 'it', 'Dieci anni fa, nel 2009, la scuola crollò.', '2019'],
    [
      'is as far from a year as an anniversary says',
      'it',
      'Il ventennale della frana del 1998 è stato ricordato.',
      '2018',
    ],
    ['is not before what it names was heard of', 'en', 'The school closed in 2009. Pupils now ask ChatGPT.', '2022'],
    [
      'is as far from a year as usual otherwise',
      'en',
      'The school closed in 2009. Pupils now ask their parents.',
      '2010',
    ],
    ['is not held to be old by other lire', 'it', 'Nel 2009 il debito era di 40 miliardi di lire turche.', '2010'],
    ['is not as far as a term of prison', 'it', 'Fu condannato a 20 anni dal tribunale nel 1995.', '1996'],
    [
      'is told beside a word that counts from it',
      'it',
      'Il corteo di ieri, 3 marzo, è stato pacifico. Nel 2011 era andata peggio.',
      '2012-03-04',
    ],
    [
      'is a stamp’s',
      'vi',
      'Giá vàng tăng\n08/09/2024 07:15 GMT+7\nSáng nay, giá vàng tăng so với tháng 5.',
      '2024-09-08',
    ],
    [
      'is a stamp’s at the end',
      'it',
      'La giunta ha deciso ieri, dopo mesi di rinvii.\nPubblicato il 3 maggio 2019 alle 12:30',
      '2019-05-03',
    ],
    [
      'is the page’s stamp where nothing else tells',
      'it',
      'La giunta ha deciso ieri.\n2011-02-20 18:42:10',
      '2011-02-20',
    ],
    [
      'is that of the first publication, not of the last change',
      'en',
      'Published 3 May 2019 10:00\nThe council met.\nUpdated 7 May 2019 11:00',
      '2019-05-03',
    ],
    [
      'is a stamp’s in English on a page in another language',
      'vi',
      'Giá vàng tăng\nOct 10, 2023\nSáng nay, giá vàng tăng so với năm 2021.',
      '2023-10-10',
    ],
    [
      'is no year in which what is past was to come',
      'vi',
      'Sáng 5/3, giá vàng đã tăng.\nTrước đó, tháng 11/2022, giá đã giảm.',
      '2023-03',
    ],
    [
      'is the year of a day that has its weekday behind it',
      'vi',
      'Hôm 10/10 (thứ Ba), giá vàng đã tăng. Giá như vậy kể từ năm 2021.',
      '2023-10',
    ],
    [
      'is the newest day of the lead',
      'en',
      'The court ruled on Thursday, 17 November 2016, after a trial that began in 2014.',
      '2016-11-17',
    ],
    [
      'takes the year of a dateline from the weekday',
      'en',
      'MANILA, July 27 (AFP) - The storm killed 14, officials said on Thursday. It was the worst since January 2022.',
      '2023-07-27',
    ],
    [
      'takes the year from days with their weekday',
      'it',
      'Il consiglio si è riunito martedì 23 maggio. Nel 2022 la spesa era salita.',
      '2023-05',
    ],
    [
      'is implied by the newest month',
      'vi',
      'Ngày 6/3 vừa qua, hai bên gặp nhau. Tháng 2/2025, họ đã ký kết.',
      '2025-03',
    ],
    [
      'lies before what is to come',
      'it',
      'Il comando sarà creato entro marzo 2025. Ne parlarono in aprile.',
      '2024-04',
    ],
    [
      'is narrowed by who is in office',
      'en',
      'President Joe Biden met Prime Minister Fumio Kishida and President Yoon Suk-yeol.',
      '2023',
    ],
    ['is a news agency’s stamp', 'it', 'La giunta ha deciso ieri.\n(AGI) 031045 MAG 19', '2019-05-03'],
    [
      'is the first of two days where the second is that of a change',
      'it',
      'La giunta ha deciso.\n3 maggio 2019 (modifica il 4 maggio 2019)\nLa seduta è stata lunga.',
      '2019-05-03',
    ],
    [
      'is no hour before the day',
      'it',
      'La giunta ha deciso.\nPostato alle 10.30 del 3 maggio 2019\nLa seduta è stata lunga.',
      '2019-05-03',
    ],
    ['has an abbreviated month', 'it', 'ROMA, 3 mag. 2019 - La giunta ha deciso.', '2019-05-03'],
    ['is unknown where nothing tells', 'en', 'The council met and the mayor spoke.', null],
    ['is not a day of long ago', 'en', 'The treaty of March 3, 1871 is still read aloud.', null],
  ];
  for (const [name, language, text, expected] of cases)
    it(name, () => assert.equal(published(language, text), expected));
});
