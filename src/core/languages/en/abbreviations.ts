/** Words after which a full stop ends no sentence, without it: titles, months, figures' labels, companies, streets, states. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mx dr prof rev revd fr sr jr hon pres gov sen rep amb supt insp det
  gen lt maj col capt cmdr cdr adm brig sgt cpl pvt cpt ltc
  st ste mt ft
  jan feb apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri
  no nos vol vols sec fig figs ch chap pp pg
  inc ltd co corp plc llc bros assn assoc dept univ inst dist div natl intl govt
  vs v cf approx est ca c etc al esp viz
  ave blvd rd hwy rte sq bldg apt
  ala ariz ark calif colo conn fla kan ky md mich minn mont neb nev okla ore penn tenn tex va vt wis wyo`.split(/\s+/),
);
