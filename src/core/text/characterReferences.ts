import type { Markup } from './markup';

/** `&nbsp;` (160) to `&yuml;` (255), in the order of their code points. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc
Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

/** Names of other characters that news pages write so. */
const OTHERS = `quot " amp & lt < gt > apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’
sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ←
rarr → minus − ne ≠ le ≤ ge ≥ Abreve Ă abreve ă Amacr Ā amacr ā Aogon Ą aogon ą Cacute Ć cacute ć Ccaron Č ccaron č Dcaron Ď
dcaron ď Dstrok Đ dstrok đ Eogon Ę eogon ę Ecaron Ě ecaron ě Emacr Ē emacr ē Gbreve Ğ gbreve ğ Idot İ inodot ı imath ı Imacr Ī
imacr ī Itilde Ĩ itilde ĩ Lstrok Ł lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Odblac Ő odblac ő Omacr Ō omacr ō Rcaron Ř
rcaron ř Sacute Ś sacute ś Scedil Ş scedil ş Tcaron Ť tcaron ť Uring Ů uring ů Udblac Ű udblac ű Umacr Ū umacr ū Utilde Ũ
utilde ũ Zacute Ź zacute ź Zdot Ż zdot ż Zcaron Ž zcaron ž`;

/** What pages written on Windows mean by `&#128;` to `&#159;`. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const SPACES = ['nbsp', 'ensp', 'emsp', 'thinsp', 'numsp', 'hairsp'];
const INVISIBLE = ['shy', 'zwnj', 'zwj', 'lrm', 'rlm', 'ZeroWidthSpace', 'NoBreak'];

let names: Map<string, string> | undefined;

function namedCharacters(): Map<string, string> {
  if (names) return names;
  names = new Map(LATIN_1.split(/\s+/).map((name, i) => [name, String.fromCharCode(160 + i)]));
  const others = OTHERS.split(/\s+/);
  for (let i = 0; i + 1 < others.length; i += 2) names.set(others[i]!, others[i + 1]!);
  for (const name of SPACES) names.set(name, ' ');
  for (const name of INVISIBLE) names.set(name, '');
  return names;
}

// Bounded, and no part can take what the next one needs: linear.
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,14}\d{0,2}));/g;

/** Finds `&egrave;`, `&#8217;`, `&nbsp;`: each is read as the character that it stands for. In plain text they are left over from a page. */
export function findCharacterReferences(text: string): Markup[] {
  const found: Markup[] = [];
  if (!text.includes('&')) return found;
  for (const m of text.matchAll(REFERENCE)) {
    const as =
      m[3] === undefined
        ? numbered(m[1] === undefined ? parseInt(m[2]!, 16) : Number(m[1]))
        : namedCharacters().get(m[3]);
    if (as !== undefined) found.push({ start: m.index, end: m.index + m[0].length, as });
  }
  return found;
}

function numbered(code: number): string | undefined {
  if (code >= 128 && code < 160) return WINDOWS[code - 128];
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return '';
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return ' ';
  const character = String.fromCodePoint(code);
  return /\s/.test(character) ? ' ' : character;
}
