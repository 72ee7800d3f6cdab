/** Words after which a full stop ends no sentence, without it: towns and districts, degrees and honours, titles in foreign names. */
export const abbreviations: ReadonlySet<string> = new Set(
  `tp tx h p q kp kcn kđt ấp
  gs pgs ts ths bs bscki bsckii ckii cki ks kts ls tskh ds nsnd nsưt nsut nghs
  đc
  tr tl vnđ đg
  st mr mrs ms dr prof gen col lt maj capt sen gov vs inc ltd corp
  jan feb apr jun jul aug sep sept oct nov dec
  nxb qđ nđ cv`.split(/\s+/),
);
