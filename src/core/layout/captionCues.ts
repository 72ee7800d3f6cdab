/** What captions and credits begin with or hold, one entry a line, in every language; see `furnitureCues.ts` for how they are matched. */

/** Before a colon, at a line's start or near its end: the line describes a picture. */
export const PICTURE_LABELS = `
photo
photos
photo by
photo credit
photo courtesy
file photo
picture
pictures
picture by
pictured
photograph
photographs
photographer
image
images
image credit
illustration
graphic
credit
credits
video
courtesy
caption
foto
fotografia
foto di
nella foto
in foto
immagine
immagini
illustrazione
credito
crediti
credit foto
ph
didascalia
ảnh
hình
hình ảnh
ảnh minh họa
ảnh minh hoạ
ảnh chụp
ảnh tư liệu
ảnh chụp màn hình
đồ họa
đồ hoạ
clip
photographie
crédit photo
imagen
crédito
bild
imagem
nguồn ảnh
foto ansa
file
foto d'archivio
`;

/** Behind an opening bracket or dash, without a colon: `(foto Kwabena Ofori/Reuters)`. */
export const PICTURE_WORDS = `
photo
photos
photo by
file photo
picture
image
foto
foto di
immagine
ảnh
hình
ảnh minh họa
ảnh minh hoạ
ảnh tư liệu
nguồn ảnh
getty images
ap photo
`;

/** At a line's start: it says what a picture shows. */
export const PICTURE_OPENINGS = `
nella foto
nelle foto
nel fotoservizio
in foto
nell'immagine
nella fotografia
this photo
this picture
this image
in this photo
in this image
in this file photo
in this picture
file photo
ảnh minh họa
ảnh minh hoạ
hình minh họa
trong ảnh
ảnh chụp
image source
image caption
media caption
nella foto in alto
foto d'archivio
ảnh tư liệu
`;

/** Who takes pictures for many papers: before a closing bracket, they end a caption. */
export const PICTURE_AGENCIES = `
afp
ap
reuters
epa
efe
getty
getty images
getty images via afp
shutterstock
xinhua
tân hoa xã
ttxvn
ansa
lapresse
imagoeconomica
ria novosti
sputnik
tass
kcna
kyodo
yonhap
bloomberg
dpa
belga
pa
alamy
imago
anadolu
zuma
upi
cna
vnexpress
vov
vtv
`;

/** At the start of a line that says who wrote, translated or edited. */
export const BYLINES = `
by
by our
from our
text by
words by
story by
report by
reporting by
reported by
written by
edited by
editing by
compiled by
additional reporting by
translated by
responsible editor
editor
editors
author
reporter
correspondent
di
a cura di
testo di
testi di
servizio di
articolo di
intervista di
dal nostro inviato
dalla nostra inviata
dai nostri inviati
dal nostro corrispondente
dalla nostra corrispondente
dal corrispondente
dal corrispondente di
traduzione di
ha collaborato
hanno collaborato
redazione
la redazione
bởi
bài
bài và ảnh
tin bài
tin và ảnh
tác giả
người viết
người dịch
biên dịch
biên tập
thực hiện
phóng viên
pv
nhóm pv
nhóm phóng viên
tổng hợp
par
por
von
`;

/** At the start of a short line: whose report it is. */
export const CREDITS = `
theo
nguồn
nguồn tin
source
sources
via
with information from
with reporting from
fonte
fonti
con informazioni da
con fonte
quelle
fuente
biên dịch
lược dịch
dịch
tổng hợp
reporting by
editing by
responsible editor
`;
