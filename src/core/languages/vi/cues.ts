import table from '../../lexicon/data/cues.vi.tsv';
import type { CueWords } from '../cueWords';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const cues: CueWords = {
  table,
  inflect: (cell) => [{ text: cell, kind: 'finite' }],
  auxiliaries: set(''),
  passives: set('bị được'),
  adverbs: set(
    'đã đang sẽ cũng từng vừa đều lại còn vẫn mới chỉ thì thêm rõ tiếp luôn liên tục nhiều lần lập tức ngay sau đó trước đây mới đây gần đây đồng thời thẳng thắn cay đắng một mực hoàn toàn cùng chính thức nhanh chóng thường hay khá rất không ngừng đầu tiên lần tiếp tục bật khóc mạnh mẽ hôm qua nay buồn bã dứt khoát ngắn gọn trực tiếp công khai riêng',
  ),
  adverbEnding: '',
  negations: set('không chưa chẳng đừng khỏi'),
  infinitiveMarkers: set(''),
  nounMarkers: set('về với bằng nhờ do bởi gây theo thành bản bài lời sự những cuộc từ của mọi nhiều cái nhà giới hàng mỗi buổi câu nỗi mối đầy dòng để phải cần hãy muốn'),
  clitics: set(''),
  nouns: set(''),
  complementisers: set('rằng là'),
  infinitivals: set(''),
  claimNouns: set('tin tin đồn thông cáo buộc hy vọng hi lo ngại quan tưởng'),
  demonstratives: set('này đó ấy trên kia nọ'),
  topicMarkers: set('về với cho của đến tới'),
  determiners: set('các những một mọi mỗi hai ba bốn năm nhiều một số phần'),
  pronouns: set('ông bà anh chị cô họ em nó cậu hắn y mình chúng tôi người ta'),
  personal: set('ông bà anh chị cô em cậu hắn'),
  relatives: set('người'),
  conjunctions: set('nhưng song mà vì khi nếu do bởi nên để trong tuy dù mặc và hoặc còn rằng là sau trước giữa thì trừ kể'),
  prepositions: set('trong tại trên ở với về vào từ cho sau trước khi qua hôm theo giữa nhân ngày sáng chiều tối trưa hồi bằng đến tới của dưới ngoài cùng phát trả bên dẫn giữa kể đối tuy ngoài nói như'),
  verbSigns: set('sẽ đã đang có là chưa bị được phải cần muốn vẫn từng vừa đều cũng sắp nếu chẳng'),
  looksFinite: () => false,
  timeHeads: set('hôm ngày sáng chiều tối trưa hồi vào đêm tuần tháng thứ rạng mới trước sau gần từ cách'),
  timeWords: set('nay qua trước này sau hai ba tư năm sáu bảy nhật chủ tuần tháng ngày cùng đây đó rồi thứ đầu cuối giữa tới giờ hôm sáng chiều tối đêm vừa quý muộn sớm'),
  opensPhrase: () => false,
  speakers: set('chuyên giới ông bà'),
  records: set('số dữ báo khảo nghiên thống kết điều phân tài hình ảnh video ước cáo bản biên công'),
  agents: set('bởi'),
  asWords: set('như'),
  anaphors: set(''),
  inverts: false,
};
