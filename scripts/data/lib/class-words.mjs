// A class word before a name is no part of it (`đảo Ulleung`), unless the name is none without it (`sông Hương`).

const classWords = {
  en: /^the (?=\p{Lu})/u,
  it: /^(isola|isole|monte|stretto|golfo|baia|lago|fiume|mare?|oceano|deserto|penisola|aeroporto|base|base navale|regione|oblast'|quartiere|città|quotidiano|agenzia|giornale|gruppo|squadra|arcipelago|vulcano|centrale|alture)( di| del| della| delle| dei| d'| dell'| dell’)? ?(?=\p{Lu})/u,
  vi: /^(đảo|quần đảo|bán đảo|thành phố|tp\.?|tỉnh|bang|tiểu bang|vùng|khu vực|quận|huyện|thị xã|thủ đô|núi|núi lửa|dãy|dãy núi|đỉnh|sa mạc|hồ|vịnh|biển|eo biển|sông|kênh|kênh đào|sân bay|căn cứ|căn cứ không quân|căn cứ hải quân|cảng|hang|đèo|sân vận động|sân|quảng trường|bảo tàng|sân bay vũ trụ|nước|xứ|đá|bãi|bãi cạn|hành lang|báo|tờ|hãng tin|hãng|tập đoàn|công ty|đảng|tên lửa|máy bay|tàu|câu lạc bộ|clb|cầu|địa đạo|đại học|đội|cao nguyên|thung lũng) /iu,
};
const kept = new Set(['Dải Gaza', 'Đảo quốc']);

export function withoutClassWords(names, language) {
  const own = new Set(names);
  const bare = names.filter(
    (name) => kept.has(name) || !own.has(name.replace(classWords[language], '')) || !classWords[language].test(name),
  );
  return bare;
}
