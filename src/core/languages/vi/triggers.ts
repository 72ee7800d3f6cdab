import table from '../../lexicon/data/triggers.vi.tsv';
import type { TriggerWords } from '../triggerWords';
import { inflectVietnamese } from './inflect';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const triggers: TriggerWords = {
  table,
  inflect: inflectVietnamese,
  headLast: false,
  determiners: set('một các những mỗi mọi này đó kia ấy nọ'),
  closers: set('của ở tại trong với và hoặc nhưng từ đến tới cho về do bởi vì để khi nếu mà là có không chưa đã đang sẽ sắp bị được phải nên cũng vẫn còn rất lại ra vào lên xuống theo qua trên dưới giữa sau trước ngoài'),
  prefixes: set('phi'),
  headsAfter: [],
  headsBefore: ['bàn', 'trưởng đoàn', 'phái đoàn', 'nhóm', 'kẻ', 'thuốc', 'chống', 'phòng', 'phòng chống', 'nguy cơ'],
  named: {
    before: { DISASTER: ['bão', 'siêu bão', 'cơn bão'], MOBILIZE: ['chiến dịch', 'tập trận', 'diễn tập'] },
    after: {},
    numbering: set('số'),
  },
  certainty: {
    denied: ['không', 'chưa', 'chẳng', 'không hề', 'chưa từng', 'không bao giờ', 'chưa hề', 'phủ nhận', 'bác bỏ', 'không phải', 'từ chối'],
    planned: ['sẽ', 'sắp', 'dự kiến', 'dự định', 'chuẩn bị', 'lên kế hoạch', 'có kế hoạch', 'định', 'muốn', 'cam kết', 'hứa', 'nhất trí', 'đồng ý', 'kế hoạch', 'sắp tới', 'tiến tới', 'chờ', 'quyết định', 'mong muốn', 'đang sắp xếp'],
    purpose: ['để', 'nhằm'],
    conditional: ['có thể', 'có khả năng', 'nhiều khả năng', 'khả năng', 'nguy cơ', 'có lẽ', 'dường như', 'đe dọa', 'dọa', 'lo ngại', 'lo sợ', 'e rằng', 'đề xuất', 'xem xét', 'cân nhắc'],
    conjunctions: ['nếu', 'trong trường hợp', 'giả sử', 'nếu như', 'trừ khi'],
    other: ['không chỉ', 'không những', 'không gian', 'không quân', 'không phận', 'không khí', 'không kích', 'không lưu', 'hàng không', 'không lâu', 'không ít', 'nhất định', 'không ngừng', 'máy bay không người lái', 'không người lái', 'phòng không', 'giả định', 'quy định', 'quyết định số', 'ổn định', 'nhận định', 'khẳng định', 'xác định', 'hiệp định', 'chỉ định', 'nghị định'],
  },
  roles: {
    agent: set('bởi do'),
    recipient: set('cho với chống lên vào đối'),
    place: set('tại ở trong ngoài khắp gần'),
    passive: set('bị được'),
  },
};
