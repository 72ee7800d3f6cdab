/**
 * The commonest small words of languages that write in Latin letters, by ISO 639-1 code: in running text every third to
 * second word is one. Languages that recognition does not read are here so that their texts are not taken for one that it does.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in a that is was for on with as by at from it he his has have had be been are were an this which said will would not but
    its their they who after also more than or about into over out up new when who could there if one you we i his her she them did`,
  it: `il lo la i gli le di a da in con su per tra fra e è che non un una uno del della dei delle degli dello al alla ai alle agli allo dal dalla
    dai dalle nel nella nei nelle negli sul sulla sui sulle si ha hanno sono stato stata anche come più ma se o ed era ci suo sua loro dopo
    essere questo questa cui dell all nell dall sull un l c d gli`,
  vi: `và của các những là trong cho với được có không người này đã đang sẽ tại từ một khi về để theo đến trên ra vào cũng như bị do sau năm ngày
    nhiều hơn thì mà nước ông bà ở qua lại còn đó nhưng`,
  fr: `le la les de des du un une et à en dans que qui est pour par sur au aux avec ce cette ces il elle ils ne pas plus se son sa ses leur leurs
    ont été a mais ou où comme après selon entre sans d l qu n s c j avait sont être fait aussi`,
  es: `el la los las de del y a en que un una por con para se su sus es al lo como más no fue ha han este esta estos entre pero o sobre según
    también desde sin hasta cuando le son era ser muy ya años después contra`,
  de: `der die das den dem des und in zu von mit auf für ist im nicht ein eine einen einem einer eines sich es als auch an werden wird wurde bei
    nach aus sie er hat haben sind war dass oder um am vom zum zur über durch noch aber vor wie`,
  pt: `o a os as de do da dos das e em no na nos nas que um uma por para com se não mais ao à aos foi é ser são como mas sua seu pelo pela pelos
    ou entre após sobre também já até segundo há está`,
  nl: `de het een en van in is op te dat die voor met zijn niet aan er om ook als dan maar bij door uit naar over nog wordt werd worden heeft hebben
    was zich deze dit hij ze meer tot tegen na`,
  ca: `el la els les de del dels i a en que un una per amb no és al als ha han més com va van aquest aquesta són o però seva seu entre sobre també
    fins després des pel pels sense l d s n`,
  ro: `și de la în a al ale cu pe că din pentru nu este o un care să a fost au mai sau dar ce se prin după sunt fi lui ca iar până fără către
    si in ca sa sunt acest această`,
  gl: `o a os as de do da dos das e en no na nos nas que un unha por para con se non máis ao á foi é como mais seu súa polo pola entre tamén`,
  sv: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan hon under också efter eller nu vid`,
  da: `og i at det som en på er af for med til den har de ikke om et han men var sig fra vi så kan hun under også efter eller nu ved blev`,
  no: `og i at det som en på er av for med til den har de ikke om et han men var seg fra vi så kan hun under også etter eller nå ved ble`,
  fi: `ja on ei se että hän oli ovat mutta myös kun niin kuin tai ole joka mukaan sen ovat jo vain sekä mitä nyt olla`,
  pl: `i w na z do nie się że to jest o od za po jak ale przez dla są był była oraz który która które tym co tego już może ich jego również przed`,
  cs: `a v na se je že z do s o i k po za ve jako by podle od ale pro které který jeho byl byla také však až nebo už před si`,
  sk: `a v na sa je že z do s o i k po za vo ako by podľa od ale pre ktoré ktorý jeho bol bola aj však až alebo už pred si`,
  sl: `in je v na se za da so ki z s po bi pa ne ali kot od tudi o pri do ter bil bila sta iz še bo`,
  hr: `i u na je se da su za od s koji koja koje a o iz će što bi ne kao po do ili nije bio bila samo te prema ali kako`,
  hu: `a az és hogy nem is egy volt ez meg de el már csak vagy mint ki azt szerint még van lesz majd után között ezt`,
  tr: `ve bir bu da de için ile olarak olan çok daha gibi sonra kadar en ise ancak göre ya ki ne her o var değil oldu`,
  id: `yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke adalah telah oleh sebagai atau kepada bahwa karena ada mereka tersebut
    bisa para tahun lebih saat sudah dia`,
  ms: `yang dan di dengan untuk daripada ini itu pada tidak dalam akan juga ke adalah telah oleh sebagai atau kepada bahawa kerana ada mereka
    boleh lebih kata beliau`,
  tl: `ang ng sa na mga at ay si ni kay para ito siya hindi nang mula pa rin lang kung may nila kanyang ayon din`,
  sw: `na ya wa kwa ni katika la za cha kuwa hiyo huo baada yake kama hii pia au lakini mwa alisema watu`,
  et: `ja on ei et see oli ta ning ka kui mis aga või kes mida nii oma selle pärast juba veel tema`,
  lv: `un ir ka no par ar uz to kas bet arī pēc tas kā viņš bija nav lai tika vai jau tā gada`,
  lt: `ir kad yra į iš su buvo tai bet jis per ne kaip o už dėl po apie taip pat jau nuo arba prie`,
  sq: `dhe e të në që i për me nga një është se ka janë si nuk më u do ky kjo tij por do edhe`,
  eu: `eta da du ez dute bat den ere dira izan dela egin zen zuen baina hau hori dituzte beste`,
  af: `die en van in is het wat nie vir op dat te 'n met hy aan sal ook om as was deur by hulle word na maar`,
  ga: `an na agus ar go i is a le do ag ní sa tá leis bhí den seo faoi mar ach`,
  cy: `y yr a i yn o mae ar ac am bod wedi ei eu gan fod hyn oedd ond i'r`,
  is: `og að í á er sem það um við en var til með fyrir ekki af hann frá eru verið hefur eftir`,
  mt: `u li ta fil il l tal lill ma dan din kien mill minn hija huwa dwar biex qal`,
  la: `et in est non ad cum ut sed quod qui ex ab de esse sunt quae per hoc ac nec`,
  eo: `la kaj de en estas al por ke ne kun pri de el li ili estis sed aŭ kiu oni tiu`,
  ht: `nan ak yo pou li ki te pa la sou yon gen se ou nou sa ap tout men`,
  az: `və bir bu da də üçün ilə olan olaraq daha sonra kimi görə edib ki isə`,
};

/** Vietnamese as it is typed without tone marks: small words that other languages do not put side by side. */
export const TONELESS_VIETNAMESE = `va cua cac nhung trong voi duoc khong nguoi nay da dang tai tu mot khi ve theo den tren cung bi sau nam ngay nhieu
  hon thi ma nuoc ong ba noi biet cho chinh phu viet viec thi truong hai thanh giua quoc dien hien thuc tinh thong`;
