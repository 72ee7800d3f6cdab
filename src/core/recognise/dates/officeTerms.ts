import { PhraseTrie } from '../../lexicon/trie';
import type { Passage } from '../../segment/passage';
import { splitWords } from '../../segment/words';

/** Spans of months (year × 12 + month) in which a person held the office that news name them by. */
export type Term = readonly (readonly [number, number])[];

/**
 * Who held an office when: heads of state and government, foreign and defence ministers, heads of organizations and
 * central banks. A name, a colon, the months from and to (open while in office); names are as news write them.
 */
const TERMS = `
Bill Clinton:1993-01..2001-01
George W. Bush:2001-01..2009-01
Barack Obama:2009-01..2017-01
Obama:2009-01..2017-01
Donald Trump:2017-01..2021-01,2025-01..2029-01
Trump:2017-01..2021-01,2025-01..2029-01
Joe Biden:2021-01..2025-01
Biden:2021-01..2025-01
Kamala Harris:2021-01..2025-01
Mike Pence:2017-01..2021-01
JD Vance:2025-01..2029-01
Madeleine Albright:1997-01..2001-01
Colin Powell:2001-01..2005-01
Condoleezza Rice:2005-01..2009-01
Hillary Clinton:2009-01..2013-02
John Kerry:2013-02..2017-01
Rex Tillerson:2017-02..2018-03
Mike Pompeo:2018-04..2021-01
Antony Blinken:2021-01..2025-01
Blinken:2021-01..2025-01
Marco Rubio:2025-01..2029-01
Donald Rumsfeld:2001-01..2006-12
Robert Gates:2006-12..2011-07
Leon Panetta:2011-07..2013-02
Chuck Hagel:2013-02..2015-02
Ash Carter:2015-02..2017-01
James Mattis:2017-01..2018-12
Jim Mattis:2017-01..2018-12
Mark Esper:2019-07..2020-11
Lloyd Austin:2021-01..2025-01
Pete Hegseth:2025-01..2029-01
Jake Sullivan:2021-01..2025-01
John Bolton:2018-04..2019-09
Mark Milley:2019-10..2023-09
Janet Yellen:2014-02..2018-02,2021-01..2025-01
Jerome Powell:2018-02..2026-05
Ben Bernanke:2006-02..2014-01
Alan Greenspan:1987-08..2006-01
Nancy Pelosi:2007-01..2011-01,2019-01..2023-01
Kevin McCarthy:2023-01..2023-10
Paul Ryan:2015-10..2019-01
Tony Blair:1997-05..2007-06
Gordon Brown:2007-06..2010-05
David Cameron:2010-05..2016-07,2023-11..2024-07
Theresa May:2016-07..2019-07
Boris Johnson:2019-07..2022-09
Liz Truss:2022-09..2022-10
Rishi Sunak:2022-10..2024-07
Keir Starmer:2024-07..2029-06
Ben Wallace:2019-07..2023-08
Grant Shapps:2023-08..2024-07
James Cleverly:2022-09..2023-11
David Lammy:2024-07..2025-09
Jacques Chirac:1995-05..2007-05
Nicolas Sarkozy:2007-05..2012-05
François Hollande:2012-05..2017-05
Emmanuel Macron:2017-05..2027-05
Macron:2017-05..2027-05
Jean-Yves Le Drian:2012-05..2022-05
Sébastien Lecornu:2022-05..2026-12
Gerhard Schröder:1998-10..2005-11
Helmut Kohl:1990-01..1998-10
Angela Merkel:2005-11..2021-12
Merkel:2005-11..2021-12
Olaf Scholz:2021-12..2025-05
Friedrich Merz:2025-05..2029-06
Annalena Baerbock:2021-12..2025-05
Boris Pistorius:2023-01..2029-06
Silvio Berlusconi:1994-05..1995-01,2001-06..2006-05,2008-05..2011-11
Romano Prodi:1996-05..1998-10,2006-05..2008-05
Mario Monti:2011-11..2013-04
Enrico Letta:2013-04..2014-02
Matteo Renzi:2014-02..2016-12
Paolo Gentiloni:2016-12..2018-06
Giuseppe Conte:2018-06..2021-02
Mario Draghi:2011-11..2019-10,2021-02..2022-10
Giorgia Meloni:2022-10..2027-12
Meloni:2022-10..2027-12
Giorgio Napolitano:2006-05..2015-01
Carlo Azeglio Ciampi:1999-05..2006-05
Sergio Mattarella:2015-02..2029-02
Luigi Di Maio:2018-06..2022-10
Antonio Tajani:2022-10..2027-12
Guido Crosetto:2022-10..2027-12
Lorenzo Guerini:2019-09..2022-10
Roberta Pinotti:2014-02..2018-06
Giancarlo Giorgetti:2018-06..2019-09,2021-02..2027-12
Matteo Salvini:2018-06..2019-09,2022-10..2027-12
José María Aznar:1996-05..2004-04
José Luis Rodríguez Zapatero:2004-04..2011-12
Mariano Rajoy:2011-12..2018-06
Pedro Sánchez:2018-06..2027-12
Boris Yeltsin:1991-07..1999-12
Dmitry Medvedev:2008-05..2012-05
Vladimir Putin:2000-01..2030-05
Sergei Shoigu:2012-11..2024-05
Sergey Shoigu:2012-11..2024-05
Andrei Belousov:2024-05..2029-05
Sergei Lavrov:2004-03..2028-12
Sergey Lavrov:2004-03..2028-12
Dmitry Peskov:2012-05..2028-12
Valery Gerasimov:2012-11..2028-12
Yevgeny Prigozhin:2022-09..2023-08
Nikolai Yevmenov:2019-05..2024-03
Petro Poroshenko:2014-06..2019-05
Volodymyr Zelensky:2019-05..2028-12
Volodymyr Zelenskyy:2019-05..2028-12
Zelensky:2019-05..2028-12
Zelenskyy:2019-05..2028-12
Oleksii Reznikov:2021-11..2023-09
Rustem Umerov:2023-09..2025-07
Valery Zaluzhny:2021-07..2024-02
Valerii Zaluzhnyi:2021-07..2024-02
Oleksandr Syrskyi:2024-02..2028-12
Dmytro Kuleba:2020-03..2024-09
Andrii Sybiha:2024-09..2028-12
Alexander Lukashenko:1994-07..2028-12
Jiang Zemin:1993-03..2003-03
Hu Jintao:2003-03..2013-03
Xi Jinping:2013-03..2028-03
Tập Cận Bình:2013-03..2028-03
Hồ Cẩm Đào:2003-03..2013-03
Giang Trạch Dân:1993-03..2003-03
Wen Jiabao:2003-03..2013-03
Li Keqiang:2013-03..2023-03
Lý Khắc Cường:2013-03..2023-03
Li Qiang:2023-03..2028-03
Lý Cường:2023-03..2028-03
Wang Yi:2013-03..2022-12,2023-07..2028-12
Vương Nghị:2013-03..2022-12,2023-07..2028-12
Qin Gang:2022-12..2023-07
Tần Cương:2022-12..2023-07
Li Shangfu:2023-03..2023-10
Lý Thượng Phúc:2023-03..2023-10
Dong Jun:2023-12..2028-12
Đổng Quân:2023-12..2028-12
Wei Fenghe:2018-03..2023-03
Ngụy Phượng Hòa:2018-03..2023-03
Junichiro Koizumi:2001-04..2006-09
Yasuo Fukuda:2007-09..2008-09
Taro Aso:2008-09..2009-09
Yukio Hatoyama:2009-09..2010-06
Naoto Kan:2010-06..2011-09
Yoshihiko Noda:2011-09..2012-12
Shinzo Abe:2006-09..2007-09,2012-12..2020-09
Yoshihide Suga:2020-09..2021-10
Fumio Kishida:2021-10..2024-10
Kishida:2021-10..2024-10
Shigeru Ishiba:2024-10..2025-10
Sanae Takaichi:2025-10..2028-12
Yoshimasa Hayashi:2021-11..2023-09,2023-12..2025-10
Yoko Kamikawa:2023-09..2024-10
Takeshi Iwaya:2024-10..2025-10
Nobuo Kishi:2020-09..2022-08
Yasukazu Hamada:2022-08..2023-09
Minoru Kihara:2023-09..2024-10
Gen Nakatani:2024-10..2025-10
Haruhiko Kuroda:2013-03..2023-04
Kazuo Ueda:2023-04..2028-04
Kim Dae-jung:1998-02..2003-02
Roh Moo-hyun:2003-02..2008-02
Lee Myung-bak:2008-02..2013-02
Park Geun-hye:2013-02..2017-03
Moon Jae-in:2017-05..2022-05
Yoon Suk-yeol:2022-05..2025-04
Yoon Suk Yeol:2022-05..2025-04
Yoon Suk-yue:2022-05..2025-04
Han Duck-soo:2022-05..2025-05
Lee Jae-myung:2025-06..2030-06
Lee Jae Myung:2025-06..2030-06
Park Jin:2022-05..2024-01
Cho Tae-yul:2024-01..2025-07
Lee Jong-sup:2022-05..2023-10
Shin Won-sik:2023-10..2024-08
Kim Yong-hyun:2024-09..2024-12
Kim Jong-il:1994-07..2011-12
Kim Jong Il:1994-07..2011-12
Kim Jong-un:2011-12..2030-12
Kim Jong Un:2011-12..2030-12
Kang Sun-nam:2022-12..2024-10
Kang Sun Nam:2022-12..2024-10
No Kwang Chol:2018-06..2019-12,2024-10..2028-12
Choe Son Hui:2022-06..2028-12
Choe Son-hui:2022-06..2028-12
Chen Shui-bian:2000-05..2008-05
Ma Ying-jeou:2008-05..2016-05
Tsai Ing-wen:2016-05..2024-05
Thái Anh Văn:2016-05..2024-05
Lai Ching-te:2024-05..2028-05
Lại Thanh Đức:2024-05..2028-05
Atal Bihari Vajpayee:1998-03..2004-05
Manmohan Singh:2004-05..2014-05
Narendra Modi:2014-05..2029-05
S. Jaishankar:2019-05..2029-05
Rajnath Singh:2019-05..2029-05
Pervez Musharraf:1999-10..2008-08
Imran Khan:2018-08..2022-04
Shehbaz Sharif:2022-04..2023-08,2024-03..2028-12
Asif Ali Zardari:2008-09..2013-09,2024-03..2028-12
Hamid Karzai:2001-12..2014-09
Ashraf Ghani:2014-09..2021-08
Sheikh Hasina:2009-01..2024-08
Muhammad Yunus:2024-08..2026-02
Gotabaya Rajapaksa:2019-11..2022-07
Ranil Wickremesinghe:2022-07..2024-09
Susilo Bambang Yudhoyono:2004-10..2014-10
Joko Widodo:2014-10..2024-10
Prabowo Subianto:2024-10..2029-10
Retno Marsudi:2014-10..2024-10
Mahathir Mohamad:1990-01..2003-10,2018-05..2020-03
Najib Razak:2009-04..2018-05
Anwar Ibrahim:2022-11..2027-12
Lee Hsien Loong:2004-08..2024-05
Lý Hiển Long:2004-08..2024-05
Lawrence Wong:2024-05..2029-12
Hoàng Tuần Tài:2024-05..2029-12
Thaksin Shinawatra:2001-02..2006-09
Yingluck Shinawatra:2011-08..2014-05
Prayut Chan-o-cha:2014-08..2023-08
Srettha Thavisin:2023-08..2024-08
Paetongtarn Shinawatra:2024-08..2025-08
Gloria Macapagal Arroyo:2001-01..2010-06
Benigno Aquino:2010-06..2016-06
Rodrigo Duterte:2016-06..2022-06
Ferdinand Marcos Jr:2022-06..2028-06
Bongbong Marcos:2022-06..2028-06
Hun Sen:1998-11..2023-08
Hun Manet:2023-08..2028-12
Aung San Suu Kyi:2016-04..2021-02
Min Aung Hlaing:2021-02..2028-12
Nông Đức Mạnh:2001-04..2011-01
Nguyễn Phú Trọng:2011-01..2024-07
Tô Lâm:2024-05..2031-01
Trần Đức Lương:1997-09..2006-06
Nguyễn Minh Triết:2006-06..2011-07
Trương Tấn Sang:2011-07..2016-04
Trần Đại Quang:2016-04..2018-09
Nguyễn Xuân Phúc:2016-04..2023-01
Võ Văn Thưởng:2023-03..2024-03
Lương Cường:2024-10..2031-01
Phan Văn Khải:1997-09..2006-06
Nguyễn Tấn Dũng:2006-06..2016-04
Phạm Minh Chính:2021-04..2026-04
Nguyễn Sinh Hùng:2011-07..2016-03
Nguyễn Thị Kim Ngân:2016-03..2021-03
Vương Đình Huệ:2021-03..2024-05
Trần Thanh Mẫn:2024-05..2031-01
Phạm Bình Minh:2011-08..2021-04
Bùi Thanh Sơn:2021-04..2025-08
Phùng Quang Thanh:2006-06..2016-04
Ngô Xuân Lịch:2016-04..2021-04
Phan Văn Giang:2021-04..2031-01
Lê Thị Thu Hằng:2017-03..2024-09
Phạm Thu Hằng:2022-11..2031-01
Lê Minh Hưng:2016-04..2020-10
Nguyễn Thị Hồng:2020-11..2031-01
John Howard:1996-03..2007-12
Kevin Rudd:2007-12..2010-06
Julia Gillard:2010-06..2013-06
Tony Abbott:2013-09..2015-09
Malcolm Turnbull:2015-09..2018-08
Scott Morrison:2018-08..2022-05
Anthony Albanese:2022-05..2028-05
Penny Wong:2022-05..2028-05
Richard Marles:2022-05..2028-05
Helen Clark:1999-12..2008-11
John Key:2008-11..2016-12
Jacinda Ardern:2017-10..2023-01
Chris Hipkins:2023-01..2023-11
Christopher Luxon:2023-11..2027-12
Jean Chrétien:1993-11..2003-12
Stephen Harper:2006-02..2015-11
Justin Trudeau:2015-11..2025-03
Trudeau:2015-11..2025-03
Mark Carney:2008-02..2020-03,2025-03..2029-12
Chrystia Freeland:2017-01..2024-12
Mélanie Joly:2021-10..2025-05
Anita Anand:2019-11..2028-12
Vicente Fox:2000-12..2006-12
Felipe Calderón:2006-12..2012-12
Enrique Peña Nieto:2012-12..2018-12
Andrés Manuel López Obrador:2018-12..2024-10
Claudia Sheinbaum:2024-10..2030-10
Fernando Henrique Cardoso:1995-01..2003-01
Dilma Rousseff:2011-01..2016-08
Michel Temer:2016-08..2019-01
Jair Bolsonaro:2019-01..2023-01
Luiz Inácio Lula da Silva:2003-01..2011-01,2023-01..2027-01
Carlos Menem:1989-07..1999-12
Néstor Kirchner:2003-05..2007-12
Cristina Fernández de Kirchner:2007-12..2015-12
Mauricio Macri:2015-12..2019-12
Alberto Fernández:2019-12..2023-12
Javier Milei:2023-12..2027-12
Hugo Chávez:1999-02..2013-03
Nicolás Maduro:2013-03..2026-01
Evo Morales:2006-01..2019-11
Alberto Fujimori:1990-07..2000-11
Alejandro Toledo:2001-07..2006-07
Pedro Castillo:2021-07..2022-12
Dina Boluarte:2022-12..2025-10
Michelle Bachelet:2006-03..2010-03,2014-03..2022-08
Sebastián Piñera:2010-03..2014-03,2018-03..2022-03
Gabriel Boric:2022-03..2026-03
Álvaro Uribe:2002-08..2010-08
Juan Manuel Santos:2010-08..2018-08
Iván Duque:2018-08..2022-08
Gustavo Petro:2022-08..2026-08
Rafael Correa:2007-01..2017-05
Lenín Moreno:2017-05..2021-05
Guillermo Lasso:2021-05..2023-11
Daniel Noboa:2023-11..2029-05
Nayib Bukele:2019-06..2029-06
Ariel Sharon:2001-03..2006-04
Ehud Olmert:2006-01..2009-03
Ehud Barak:1999-07..2001-03,2007-06..2013-03
Benjamin Netanyahu:1996-06..1999-07,2009-03..2021-06,2022-12..2027-12
Naftali Bennett:2021-06..2022-06
Yair Lapid:2021-06..2022-12
Yoav Gallant:2022-12..2024-11
Israel Katz:2024-01..2027-12
Isaac Herzog:2021-07..2028-07
Yasser Arafat:1994-07..2004-11
Mahmoud Abbas:2005-01..2028-12
Yahya Sinwar:2017-02..2024-10
Ismail Haniyeh:2006-03..2024-07
Hassan Nasrallah:1992-02..2024-09
Mohammad Khatami:1997-08..2005-08
Mahmoud Ahmadinejad:2005-08..2013-08
Hassan Rouhani:2013-08..2021-08
Ebrahim Raisi:2021-08..2024-05
Masoud Pezeshkian:2024-07..2028-07
Javad Zarif:2013-08..2021-08
Hossein Amir-Abdollahian:2021-08..2024-05
Abbas Araghchi:2024-08..2028-08
Ali Khamenei:1989-06..2026-03
Saddam Hussein:1985-01..2003-04
Nouri al-Maliki:2006-05..2014-09
Bashar al-Assad:2000-07..2024-12
Ahmed al-Sharaa:2024-12..2028-12
Recep Tayyip Erdogan:2003-03..2028-05
Recep Tayyip Erdoğan:2003-03..2028-05
Erdogan:2003-03..2028-05
Abdullah Gul:2007-08..2014-08
Mevlut Cavusoglu:2014-08..2023-06
Hakan Fidan:2023-06..2028-05
Hosni Mubarak:1985-01..2011-02
Mohamed Morsi:2012-06..2013-07
Abdel Fattah al-Sisi:2014-06..2030-06
Muammar Gaddafi:1985-01..2011-10
Mohammed bin Salman:2017-06..2030-12
Thabo Mbeki:1999-06..2008-09
Nelson Mandela:1994-05..1999-06
Jacob Zuma:2009-05..2018-02
Cyril Ramaphosa:2018-02..2029-06
Robert Mugabe:1985-01..2017-11
Emmerson Mnangagwa:2017-11..2028-09
Olusegun Obasanjo:1999-05..2007-05
Goodluck Jonathan:2010-05..2015-05
Muhammadu Buhari:2015-05..2023-05
Bola Tinubu:2023-05..2027-05
Uhuru Kenyatta:2013-04..2022-09
William Ruto:2022-09..2027-09
Abiy Ahmed:2018-04..2028-12
Paul Kagame:2000-04..2029-08
Armando Guebuza:2005-02..2015-01
Filipe Nyusi:2015-01..2025-01
Edgar Lungu:2015-01..2021-08
Hakainde Hichilema:2021-08..2026-08
Nana Akufo-Addo:2017-01..2025-01
Festus Mogae:1998-04..2008-04
Boutros Boutros-Ghali:1992-01..1996-12
Kofi Annan:1997-01..2006-12
Ban Ki-moon:2007-01..2016-12
António Guterres:2017-01..2026-12
Antonio Guterres:2017-01..2026-12
Javier Solana:1995-12..2009-12
Jaap de Hoop Scheffer:2004-01..2009-08
Anders Fogh Rasmussen:2009-08..2014-10
Jens Stoltenberg:2014-10..2024-10
Mark Rutte:2010-10..2028-10
José Manuel Barroso:2004-11..2014-11
Jean-Claude Juncker:2014-11..2019-12
Ursula von der Leyen:2019-12..2029-12
Herman Van Rompuy:2010-01..2014-12
Donald Tusk:2007-11..2019-12,2023-12..2027-12
Charles Michel:2014-10..2024-12
António Costa:2015-11..2024-04,2024-12..2029-12
Catherine Ashton:2009-12..2014-11
Federica Mogherini:2014-02..2019-12
Josep Borrell:2018-06..2024-12
Kaja Kallas:2021-01..2029-12
Jean-Claude Trichet:2003-11..2011-11
Christine Lagarde:2007-06..2027-10
Dominique Strauss-Kahn:2007-11..2011-05
Kristalina Georgieva:2019-10..2029-10
Tedros Adhanom Ghebreyesus:2017-07..2027-08
Margaret Chan:2007-01..2017-06
Rafael Grossi:2019-12..2027-12
Mohamed ElBaradei:1997-12..2009-11
Yukiya Amano:2009-12..2019-07
Sepp Blatter:1998-06..2015-12
Gianni Infantino:2016-02..2027-12
Thomas Bach:2013-09..2025-06
Jacques Rogge:2001-07..2013-09
Benedetto XVI:2005-04..2013-02
Pope Benedict:2005-04..2013-02
papa Francesco:2013-03..2025-04
Pope Francis:2013-03..2025-04
Giáo hoàng Francis:2013-03..2025-04
Leone XIV:2025-05..2035-05
Pope Leo:2025-05..2035-05
Viktor Orbán:2010-05..2026-05
Andrzej Duda:2015-08..2025-08
Mateusz Morawiecki:2017-12..2023-12
Sanna Marin:2019-12..2023-06
Alexander Stubb:2014-06..2015-05,2024-03..2030-03
Ulf Kristersson:2022-10..2026-10
Magdalena Andersson:2021-11..2022-10
Mette Frederiksen:2019-06..2027-06
Jonas Gahr Støre:2021-10..2029-10
Kyriakos Mitsotakis:2019-07..2027-07
Alexis Tsipras:2015-01..2019-07
Aleksandar Vučić:2014-04..2027-05
Robert Fico:2012-04..2018-03,2023-10..2027-10
Maia Sandu:2020-12..2028-12
Nikol Pashinyan:2018-05..2027-06
Ilham Aliyev:2003-10..2030-10
`;

let compiled: PhraseTrie<{ readonly spans: string; readonly term: Term }> | undefined;

function trie(): PhraseTrie<{ readonly spans: string; readonly term: Term }> {
  if (compiled) return compiled;
  compiled = new PhraseTrie();
  for (const line of TERMS.trim().split('\n')) {
    const [name = '', spans = ''] = line.split(':');
    compiled.add([...splitWords(name, true).norm], { spans, term: spans.split(',').map(span) });
  }
  return compiled;
}

function span(written: string): readonly [number, number] {
  const [from = '', to = ''] = written.split('..');
  return [monthNumber(from), monthNumber(to)];
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** Words before a name by which its bearer is in office no more, or not yet. */
const FORMER = new Set(['former', 'ex', 'late', 'then', 'cựu', 'cố', 'nguyên', 'allora', 'defunto', 'elect']);
const REACH = 4;

/** The terms of those whom the passages name, in order; those who came and went together count once. */
export function termsIn(passages: readonly Passage[], most: number): Term[] {
  const names = trie();
  const found = new Map<string, Term>();
  for (const { words } of passages)
    for (let w = 0; w < words.length; w++) {
      if (words.shape[w] === 0) continue;
      const hit = names.longestAt(words, w);
      if (!hit) continue;
      let former = false;
      for (let before = w - 1; before >= 0 && before >= w - REACH; before--) former ||= FORMER.has(words.norm[before]!);
      if (!former) found.set(hit.value.spans, hit.value.term);
      if (found.size === most) return [...found.values()];
      w = hit.end - 1;
    }
  return [...found.values()];
}
