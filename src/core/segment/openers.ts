/**
 * Words that start sentences and no name: behind `U.S.`, `p.m.` or `Inc.` a capital ends the sentence only on one of these.
 * None is a surname or the first word of a common name.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `the this that these those it its they their there then he she his her we our you your but and or so yet if when while as at in on for from
  with without after before since until during despite although though however meanwhile moreover instead also because what who why how
  where some many most several both each all any no not now last next one two three once only even such other others another according asked
  il lo la gli le un uno una nel nella nello nei negli nelle dal dalla al alla alle del della dei degli delle dopo prima durante mentre
  quando come perché secondo intanto inoltre però ma anche oggi ieri domani questo questa questi queste quello quella chi che cosa se
  tra fra con senza contro per più non ci si è sono ha hanno era così poi infatti tuttavia nonostante entro oltre
  theo trong tại từ khi sau trước nếu tuy nhưng và các những một hai ông bà anh chị họ đây đó điều này việc cuộc vào hiện hôm
  ngày năm tháng tuần đến cho với để do vì bởi mặc dù ngoài bên cùng cũng đồng thời ngược lại tuy nhiên không chỉ đã sẽ
  le les des dans une mais pour selon el los las una pero según en der die das ein eine aber nach os uma mas segundo`.split(
    /\s+/,
  ),
);

/** Abbreviations that may well be a sentence's last word, in any language. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd co corp plc llc bros jr sr etc ecc al spa srl vv v am pm bc ad est dc cc usw'.split(' '),
);

/** Abbreviations before a figure only: elsewhere the same letters are a word, and end a sentence (`he said no. Maria …`). */
export const NUMBERING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos art artt num nr pag pagg pp pg vol vols fig figs ch chap sec sez'.split(' '),
);
