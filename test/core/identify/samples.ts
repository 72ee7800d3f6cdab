/** Sentences by language, in the project's own words: news prose of the kind that articles are made of. */
export const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The finance minister said on Monday that the government would not raise taxes before the election, despite pressure from its partners.',
    'Rescue workers pulled two children from the rubble of a school that collapsed after the earthquake, officials said.',
    'Shares in the carmaker fell sharply after it warned that profits for the year would be well below forecasts.',
    'A spokesman for the foreign ministry in Warsaw declined to comment on the report.',
  ],
  it: [
    'Il ministro delle Finanze ha detto lunedì che il governo non aumenterà le tasse prima delle elezioni, nonostante le pressioni degli alleati.',
    'I soccorritori hanno estratto due bambini dalle macerie di una scuola crollata dopo il terremoto, riferiscono le autorità.',
    'Le azioni della casa automobilistica sono scese dopo che la società ha annunciato utili inferiori alle previsioni.',
    'Un portavoce del ministero degli Esteri di Varsavia non ha voluto commentare la notizia.',
  ],
  vi: [
    'Bộ trưởng Tài chính hôm thứ Hai cho biết chính phủ sẽ không tăng thuế trước cuộc bầu cử, bất chấp sức ép từ các đối tác.',
    'Lực lượng cứu hộ đã đưa hai em nhỏ ra khỏi đống đổ nát của một trường học bị sập sau trận động đất.',
    'Cổ phiếu của hãng xe giảm mạnh sau khi hãng cảnh báo lợi nhuận cả năm sẽ thấp hơn dự báo.',
    'Người phát ngôn bộ ngoại giao tại Warsaw từ chối bình luận về thông tin này.',
  ],
  fr: [
    "Le ministre des Finances a déclaré lundi que le gouvernement n'augmenterait pas les impôts avant les élections, malgré la pression de ses alliés.",
    "Les secouristes ont retiré deux enfants des décombres d'une école qui s'est effondrée après le séisme.",
  ],
  es: [
    'El ministro de Hacienda dijo el lunes que el Gobierno no subirá los impuestos antes de las elecciones, pese a la presión de sus socios.',
    'Los rescatistas sacaron a dos niños de los escombros de una escuela que se derrumbó tras el terremoto.',
  ],
  de: [
    'Der Finanzminister sagte am Montag, die Regierung werde die Steuern vor der Wahl nicht erhöhen, trotz des Drucks ihrer Partner.',
    'Rettungskräfte haben nach dem Erdbeben zwei Kinder aus den Trümmern einer eingestürzten Schule geborgen.',
  ],
  pt: [
    'O ministro das Finanças disse na segunda-feira que o governo não vai aumentar os impostos antes das eleições, apesar da pressão dos parceiros.',
    'As equipas de resgate retiraram duas crianças dos escombros de uma escola que ruiu depois do sismo.',
  ],
};

/** Languages that recognition does not read: never English, Italian or Vietnamese. */
export const FOREIGN: Readonly<Record<string, string>> = {
  nl: 'De minister van Financiën zei maandag dat de regering de belastingen niet zal verhogen voor de verkiezingen, ondanks de druk van haar partners.',
  pl: 'Minister finansów powiedział w poniedziałek, że rząd nie podniesie podatków przed wyborami, mimo nacisków ze strony partnerów.',
  id: 'Menteri Keuangan mengatakan pada hari Senin bahwa pemerintah tidak akan menaikkan pajak sebelum pemilihan umum, meskipun ada tekanan dari mitranya.',
  ro: 'Ministrul de Finanțe a declarat luni că guvernul nu va majora taxele înainte de alegeri, în ciuda presiunii din partea partenerilor săi.',
  ca: 'El ministre de Finances va dir dilluns que el govern no apujarà els impostos abans de les eleccions, malgrat la pressió dels seus socis.',
  sv: 'Finansministern sade på måndagen att regeringen inte kommer att höja skatterna före valet, trots press från sina partner.',
  da: 'Finansministeren sagde mandag, at regeringen ikke vil hæve skatterne før valget, selv om den er under pres fra sine partnere.',
  fi: 'Valtiovarainministeri sanoi maanantaina, että hallitus ei aio korottaa veroja ennen vaaleja, vaikka kumppanit ovat painostaneet sitä.',
  cs: 'Ministr financí v pondělí řekl, že vláda před volbami nezvýší daně, a to i přes tlak svých partnerů, který podle něj zesílil.',
  hu: 'A pénzügyminiszter hétfőn azt mondta, hogy a kormány nem emeli az adókat a választás előtt, és ez a partnerek nyomása ellenére sem változik meg.',
  hr: 'Ministar financija rekao je u ponedjeljak da vlada neće podići poreze prije izbora, iako je pod pritiskom svojih partnera.',
  tr: 'Maliye bakanı pazartesi günü yaptığı açıklamada hükümetin seçimden önce vergileri artırmayacağını ve bu konuda bir baskı olarak görülen çok sayıda talep olduğunu söyledi.',
  tl: 'Sinabi ng kalihim ng pananalapi noong Lunes na hindi magtataas ng buwis ang pamahalaan bago ang halalan sa kabila ng pagtutol ng mga kaalyado nito.',
  sw: 'Waziri wa fedha alisema Jumatatu kwamba serikali haitaongeza kodi kabla ya uchaguzi licha ya shinikizo la washirika wake katika bunge.',
  la: 'Magister aerarii dixit regimen ante comitia vectigalia non esse aucturum, cum socii id ab eo saepe petiissent et per legatos egissent.',
  ru: 'Министр финансов заявил в понедельник, что правительство не будет повышать налоги до выборов.',
  uk: 'Міністр фінансів заявив у понеділок, що уряд не підвищуватиме податків до виборів.',
  zh: '财政部长星期一表示，尽管受到合作伙伴的压力，政府在选举前不会提高税收。',
  ja: '財務大臣は月曜日、選挙前に政府が増税することはないと述べた。',
  ko: '재무장관은 월요일 정부가 선거 전에 세금을 인상하지 않을 것이라고 말했다.',
  ar: 'قال وزير المالية يوم الاثنين إن الحكومة لن ترفع الضرائب قبل الانتخابات.',
  th: 'รัฐมนตรีคลังกล่าวเมื่อวันจันทร์ว่ารัฐบาลจะไม่ขึ้นภาษีก่อนการเลือกตั้ง',
  el: 'Ο υπουργός Οικονομικών δήλωσε τη Δευτέρα ότι η κυβέρνηση δεν θα αυξήσει τους φόρους πριν από τις εκλογές.',
};

/** Short pieces: headlines, score lines, capitals. The second part may also be left open. */
export const SHORT: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Storm leaves thousands without power in the north of the country', ['en']],
  ['PRESIDENT TO MEET WITH THE LEADERS OF THE OPPOSITION', ['en']],
  ['Arsenal 2, Chelsea 1', ['und', 'en']],
  ['Dow 34,120.5 +0.4%', ['und']],
  ['Terremoto in Turchia, il bilancio sale a dodici morti', ['it']],
  ['MALTEMPO, IL PO FA PAURA: EVACUATI I COMUNI DELLA BASSA', ['it']],
  ['Inter-Milan 2-1', ['und', 'it']],
  ['Bão mạnh lên, miền Trung khẩn trương sơ tán dân', ['vi']],
  ['TỔNG THỐNG PHÁP THĂM NHẬT BẢN', ['vi']],
  ['Bao manh len, mien Trung khan truong so tan dan truoc khi bao vao, theo thong tin cua chinh phu', ['vi']],
  ['', ['und']],
  ['2023', ['und']],
  ['OK', ['und']],
];
