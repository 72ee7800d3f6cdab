import { Gap, Shape, type Words } from '../segment/words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** All that a time stamp may say, in every language: months, days, hours, zones, and what introduces them. */
const STAMP_WORDS = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu lug ago set ott dic
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  enero febrero abril mayo junio julio septiembre noviembre diciembre januar februar märz juni juli oktober dezember
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lunedì martedì mercoledì giovedì venerdì sabato domenica lun mer gio ven sab dom
  thứ hai ba tư năm sáu bảy chủ nhật cn t2 t3 t4 t5 t6 t7 ngày tháng giờ phút lúc sáng trưa chiều tối đêm h
  am pm a m p noon midnight utc gmt z est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist pkt jst kst sgt hkt ict wib aest wat eat
  time local
  published publish posted updated update modified edited created last first on at the of date originally upload uploaded
  pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo ultima modifica modificato inserito creato data di pubblicazione il alle ore del
  cập nhật lần cuối đăng tải xuất bản phát hành thời gian vào hồi
  publié le mis à jour publicado actualizado el veröffentlicht aktualisiert am um uhr atualizado em às
  story article sa ch nnn nnnn agg h`,
);
const STAMP_CUES = words(
  `published posted updated modified edited created uploaded pubblicato pubblicata aggiornato aggiornata aggiornamento modifica inserito
  pubblicazione nhật đăng xuất publié publicado actualizado veröffentlicht aktualisiert atualizado`,
);
/** The years of news. */
const YEAR = /^(?:19|20)\d\d$/;
const NUMERIC_DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$|^\d{4}\.\d{1,2}\.\d{1,2}$/;

/**
 * Whether the words `[from, to)` are an upload's time stamp and nothing else: a day with its hour, with a word such as
 * *updated*, or in figures alone. A day written out alone is the article's own dateline.
 */
export function isStamp(text: string, list: Words, from = 0, to = list.length): boolean {
  if (to - from > 24) return false;
  let figures = 0;
  let cue = false;
  let year = false;
  let clock = false;
  let numeric = false;
  let whole = false;
  for (let w = from; w < to; w++) {
    const norm = list.norm[w]!;
    if (isFigure(norm)) {
      figures++;
      year ||= YEAR.test(norm) || NUMERIC_DATE.test(norm);
      whole ||= NUMERIC_DATE.test(norm);
      numeric ||=
        NUMERIC_DATE.test(norm) || (w > from && (list.gap[w] === Gap.Hyphen || text[list.start[w]! - 1] === '/'));
      clock ||= isClock(text, list, w, from);
    } else if (STAMP_WORDS.has(norm)) cue ||= STAMP_CUES.has(norm);
    else return false;
  }
  // A month and its year alone (`Huế, tháng 9-1993.`) may well end a sentence.
  return clock || (cue && figures > 1) || (year && numeric && (whole || figures > 2));
}

function isFigure(norm: string): boolean {
  return /^\d{1,4}(?:[.,]\d{1,4}){0,2}(?:h|h\d\d|st|nd|rd|th|am|pm|z|t\d\d)?$/.test(norm);
}

/** `09:12`, `9h12`, `9:14 PM`, `10 giờ`. */
function isClock(text: string, list: Words, w: number, from: number): boolean {
  const norm = list.norm[w]!;
  if (/^\d{1,2}(?:h\d{0,2}|am|pm)$|^\d{1,2}t\d\d$/.test(norm)) return true;
  if (list.norm[w + 1] === 'giờ' || list.norm[w - 1] === 'ore') return true;
  return w > from && list.shape[w - 1] === Shape.Number && list.gap[w] === Gap.Stop && text[list.start[w]! - 1] === ':';
}
