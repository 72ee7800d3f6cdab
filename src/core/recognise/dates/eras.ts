import { PhraseTrie } from '../../lexicon/trie';
import type { Passage } from '../../segment/passage';
import { splitWords } from '../../segment/words';

/** Years that an article may be of which names something: from the year it was first heard of to the one it went out of use in. */
export interface Era {
  readonly since: number;
  readonly until: number;
}

/**
 * What news name only from a year on, or only up to one: diseases, platforms, alliances, currencies, countries under a new or an old
 * name. A name, in the languages that write it so, and its years. `!` stands before a word that must not follow.
 */
const ERAS = `
covid|covid 19|coronavirus|sars cov 2:2020..
omicron:2021..
mpox:2022..
mers:2012..
facebook:2006..
youtube:2006..
twitter:2007..
whatsapp:2011..
instagram:2011..
snapchat:2012..
tiktok:2018..
zalo:2013..
chatgpt|openai:2022..
iphone:2007..
ipad:2010..
bitcoin:2011..
airbnb:2010..
starlink:2019..
5g:2017..
deepfake:2018..
brexit:2012..
isis|isil|daesh|islamic state|stato islamico|nhà nước hồi giáo:2013..
aukus:2021..
cptpp:2017..
evfta:2015..
rcep:2012..
usmca:2018..
jcpoa:2015..
brics:2006..
belt and road|vành đai và con đường|nuova via della seta:2013..
eurozone|euro zone|eurozona|khu vực đồng euro|khu vực eurozone:1999..
south sudan|sud sudan|nam sudan:2011..
north macedonia|macedonia del nord|bắc macedonia:2019..
eswatini:2018..
türkiye:2022..
nur sultan:2019..2022
zaire:..1997
swaziland:..2018
cecoslovacchia|czechoslovakia|tiệp khắc:..1993
movimento 5 stelle|movimento cinque stelle|m5s:2009..
fratelli d italia:2013..
italia viva:2019..
reddito di cittadinanza:2013..
green pass:2021..
superbonus:2020..
pnrr:2021..
gilet gialli|gilets jaunes|yellow vests|áo vàng:2018..
black lives matter:2013..
metoo:2017..
sputnik v:2020..
vinfast:2017..
vneid:2021..
căn cước công dân:2015..
thành phố thủ đức|tp thủ đức:2020..
tỉnh hà tây:..2008
lire !turche !egiziane !libanesi !siriane !sterline:..2002
miliardi di lire|milioni di lire:..2002
marchi tedeschi|deutschmark|deutschmarks|deutsche marks:..2002
pesetas|peseta:..2002
dracme|drachmas:..2002
french francs|franchi francesi|belgian francs|franchi belgi:..2002
`;

interface Entry extends Era {
  readonly barred: ReadonlySet<string>;
}

let compiled: PhraseTrie<Entry> | undefined;

function trie(): PhraseTrie<Entry> {
  if (compiled) return compiled;
  compiled = new PhraseTrie();
  for (const line of ERAS.trim().split('\n')) {
    const [names = '', years = ''] = line.split(':');
    const [since, until] = years.split('..');
    const [written = '', ...barred] = names.split(' !');
    const era = { since: Number(since) || 0, until: Number(until) || Infinity, barred: new Set(barred) };
    for (const name of written.split('|')) compiled.add([...splitWords(name, true).norm], era);
  }
  return compiled;
}

/** The eras of what the passages name, in order, each once. */
export function erasIn(passages: readonly Passage[], most: number): Era[] {
  const names = trie();
  const found = new Set<Entry>();
  for (const { words } of passages)
    for (let w = 0; w < words.length && found.size < most; w++) {
      const hit = names.longestAt(words, w);
      if (!hit) continue;
      if (!hit.value.barred.has(words.norm[hit.end] ?? '')) found.add(hit.value);
      w = hit.end - 1;
    }
  return [...found].map(({ since, until }) => ({ since, until }));
}
