import assert from 'node:assert/strict';
import { dated } from './dated';

// The article is of Wednesday, 15 May 2024.
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['The two sides met on August 1, 2023.', 'August 1, 2023 → 2023-08-01'],
  ['It opened on 1 Aug. 2023 in Oslo.', '1 Aug. 2023 → 2023-08-01'],
  ['The vote on Tuesday, March 5, was close.', 'Tuesday, March 5 → 2024-03-05'],
  ['Tuesday’s vote was close.', 'Tuesday → 2024-05-14'],
  ['He will travel to Lima on Friday.', 'Friday → 2024-05-17'],
  ['The ship left on Friday.', 'Friday → 2024-05-10'],
  ['She arrived early Monday, police said.', 'early Monday → 2024-05-13'],
  ['The talks ended last Friday.', 'last Friday → 2024-05-10'],
  ['The court sits next Monday.', 'next Monday → 2024-05-20'],
  ['The treaty of March 3, 1999, expired.', 'March 3, 1999 → 1999-03-03'],
  ['The fair runs from May 3-5, 2019, in Turin.', 'May 3 → 2019-05-03', '5, 2019 → 2019-05-05'],
  ['Rallies were held on 17 and 18 March.', '17 → 2024-03-17', '18 March → 2024-03-18'],
  ['It rained between 3 and 5 May 2019.', '3 → 2019-05-03', '5 May 2019 → 2019-05-05'],
  ['The bridge, built in the 1980s, collapsed.', 'the 1980s → 198X'],
  ['The bridge was built in the late 1990s.', 'the late 1990s → 199X'],
  ['A treaty of the 19th century.', 'the 19th century → 18'],
  ['Output fell in the third quarter of 2022.', 'the third quarter of 2022 → 2022-Q3'],
  ['Output fell in Q3 2022.', 'Q3 2022 → 2022-Q3'],
  ['Sales rose in the first quarter.', 'the first quarter → 2024-Q1'],
  ['The plant will open in early 2026.', 'early 2026 → 2026'],
  ['It will be ready by mid-July.', 'mid-July → 2024-07'],
  ['It was closed in November.', 'November → 2023-11'],
  ['It will be closed in February.', 'February → 2025-02'],
  ['He died two days ago.', 'two days ago → 2024-05-13'],
  ['He resigned three years ago.', 'three years ago → 2021'],
  ['The two met last week.', 'last week → 2024-W19'],
  ['Rates rise next month.', 'next month → 2024-06'],
  ['Rates rose last year and will rise again this year.', 'last year → 2023', 'this year → 2024'],
  ['He spoke yesterday and flies tomorrow.', 'yesterday → 2024-05-14', 'tomorrow → 2024-05-16'],
  ['She will return later this month.', 'later this month → 2024-05'],
  ['The budget is due by the end of the year.', 'the end of the year → 2024'],
  ['They met in the summer of 2018.', 'the summer of 2018 → 2018-SU'],
  ['The law has been in force since 2015.', '2015 → 2015'],
  ['From 2015 to 2019 he led the bank.', '2015 → 2015', '2019 → 2019'],
  ['The 2021-2025 plan failed.', '2021 → 2021', '2025 → 2025'],
  ['The storm struck on Christmas Day.', 'Christmas Day → 2023-12-25'],
  ['The party was founded on 4 July 1976; in September it split.', '4 July 1976 → 1976-07-04', 'September → 1976-09'],
  ['Three weeks later, on June 1, 2020, it closed.', 'Three weeks later → 2024-06-05', 'June 1, 2020 → 2020-06-01'],
  ['The 12/25/2023 order was void.', '12/25/2023 → 2023-12-25'],
  ['The order of 2023-12-25 was void.', '2023-12-25 → 2023-12-25'],
  // Not dates:
  ['Prime Minister Theresa May said it may march on.'],
  ['About 2000 people fled in the last three weeks.'],
  ['The fall of Kabul shocked many.'],
  ['The Sunday Times and the Friday Club disagree.'],
  ['In recent months prices fell for several years.'],
  ['He sat for a second. The sun rose.'],
  ['The Boeing 737 and the F-35 cost 2,024 dollars; the score was 3-1.'],
  ['The first half was poor, the second day too.'],
];

describe('dates in English', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(dated('en', text, '2024-05-15'), expected));
});
