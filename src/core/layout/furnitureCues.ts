/**
 * What pages print around an article, one entry a line, in every language: an article's own language decides nothing here.
 * Case, punctuation and spacing do not matter; words are matched whole.
 */

/** A line that begins so is furniture to its end. */
export const OPENING_CUES = `
read also
also read
read more about
read the full story
read the original
also in this section
also on this site
more in sport
more in world
more in business
more in politics
more from this section
more stories from
more news from
most read
most popular
most viewed
most shared
don't miss
you may also like
you might also like
you may be interested
recommended for you
watch also
watch more
watch live
listen to the podcast
follow us on
follow us
find us on
join us on
join our channel
like us on facebook
subscribe to
subscribe now
sign up for
sign up to
sign up here
sign in to
log in to
login to
register now
create a free account
already a subscriber
already have an account
this article is for subscribers
to continue reading
continue reading
get the latest news
get our newsletter
our newsletter
download our app
download the app
share this
e-mail this
print article
send to a friend
leave a comment
leave a reply
post a comment
post a reply
add a comment
add your comment
your comments
your email address will not be published
required fields are marked
save my name
notify me of
be the first to comment
comments are closed
comments have been disabled
comment on this story
report this comment
join the conversation
have your say
click here to
click to share
tap here to
skip to
back to top
go to top
return to homepage
filed under
tagged with
categorized under
sponsored content
story continues below
article continues below
advertisement continue
support our journalism
support independent journalism
send us your
got a news tip
contact us
about us
privacy policy
cookie policy
do not sell my
manage consent
manage cookies
leggi anche
i più letti 1
le più lette 1
i più commentati 1
i più visti 1
questo articolo ti è piaciuto
ti è piaciuto questo articolo
invia ad un amico
invia per e-mail
invia per mail
torna ai risultati
i testi dell'archivio
scarica il pdf
leggi tutto
leggi pure
leggi qui
leggi l'articolo
leggi su
da leggere anche
potrebbe interessarti
potrebbero interessarti
ti potrebbe interessare
ti potrebbero interessare
ti può interessare
gli articoli più letti
guarda anche
guarda il video
guarda le foto
guarda la gallery
vedi anche
ascolta il podcast
seguici su
seguici anche su
segui la diretta
segui i nostri
segui il canale
resta aggiornato
rimani aggiornato
iscriviti a
iscriviti al
iscriviti alla
iscriviti ora
abbonati per
abbonati ora
registrati per
accedi per
accedi o registrati
per commentare
per continuare a leggere
sei già abbonato
hai già un account
contenuto riservato agli abbonati
scarica l'app
scarica la nostra app
condividi su
condividi questo
condividi l'articolo
invia a un amico
invia per email
stampa questo
vota questo articolo
valuta questo articolo
lascia un commento
scrivi un commento
aggiungi un commento
commenta per primo
commenta l'articolo
i commenti sono chiusi
l'indirizzo email non verrà pubblicato
il tuo indirizzo email
i campi obbligatori
do il mio consenso affinché
clicca qui
torna su
torna all'inizio
torna alla home
torna indietro
vai al contenuto
archiviato in
contenuto sponsorizzato
informativa sulla privacy
informativa sui cookie
gestisci i cookie
gestisci il consenso
note legali
contattaci
chi siamo
partita iva
testata giornalistica registrata
xem thêm
xem tiếp
xem tất cả
xem video
xem bài
đọc thêm
đọc tiếp
đọc bài gốc
mời bạn đọc
mời độc giả
tin cùng chuyên mục
tin liên quan
bài liên quan
có thể bạn quan tâm
bạn có thể quan tâm
theo dõi chúng tôi
theo dõi fanpage
đăng ký kênh
đăng ký theo dõi
đăng nhập để
bạn cần đăng nhập
bạn phải đăng nhập
vui lòng đăng nhập
vui lòng nhập
gửi bình luận
gửi ý kiến
gửi bài viết
viết bình luận
để lại bình luận
để lại một bình luận
ý kiến bạn đọc
ý kiến của bạn
bình luận của bạn
bạn nghĩ gì về
email của bạn sẽ không được
các trường bắt buộc
tải ứng dụng
tải app
nhấn vào đây
bấm vào đây
click vào đây
về đầu trang
lên đầu trang
quay lại trang
trở về trang
trở lại trang
liên hệ quảng cáo
liên hệ tòa soạn
giấy phép hoạt động báo
chính sách bảo mật
điều khoản sử dụng
lire aussi
à lire aussi
voir aussi
articles liés
partager sur
suivez-nous
laisser un commentaire
abonnez-vous
lea también
lee también
leer más
te puede interesar
síguenos en
compartir en
deja un comentario
suscríbete
lesen sie auch
lesen sie mehr
mehr zum thema
auch interessant
folgen sie uns
leia também
leia mais
veja também
siga-nos
compartilhe
deixe um comentário
terms of use
terms of service
register to read
register to comment
mời quý độc giả
mời quý vị theo dõi
chia sẻ bài viết
đăng ký nhận bản tin
đăng ký nhận thông tin
share on facebook
share on twitter
share via email
email this story
email this article
print this story
print this article
print this page
giấy phép số
giấy phép báo chí
click to share on
share this post
like this post
our standards the thomson reuters
this article was originally published
this story was originally published
this post was originally published
you are reading
you have reached your limit
you have free articles
to read the full
read the rest of
view the original
view original
view this post
tap to share
scan the qr
download our
scroll to continue
scroll down
hide ad
report an error
spotted an error
sei già registrato
stai leggendo
hai letto
scopri di più su
vai alla home
vai alla pagina
segui il nostro
segui la nostra
metti mi piace
articolo pubblicato originariamente
bạn đang đọc
bạn đang xem
mời bạn xem
mời quý vị đọc
mời xem thêm
mời độc giả xem
quý độc giả
viết ý kiến
gửi phản hồi
hiện chưa có bình luận
chưa có bình luận
chưa có ý kiến
tối đa ký tự
bài viết cùng chuyên mục
bài viết cùng chủ đề
theo dõi trên google news
quét mã qr
đọc bài viết gốc
link bài gốc
lấy link
đóng góp ý kiến
bình chọn
`;

/** A line that begins so, with a colon behind it, is furniture to its end. */
export const LABEL_CUES = `
related
related story
related article
read more
read next
up next
more
more news
more on
watch
listen
see more
tags
tag
topics
topic
keywords
categories
category
filed in
share
source link
original link
print
font size
section
correlati
articolo correlato
argomenti
etichette
parole chiave
categoria
categorie
condividi
visualizzazioni
tin liên quan
đọc thêm
xem thêm
xem
thẻ
nhãn
chủ đề
mục
lượt xem
chia sẻ
đăng bởi
cỡ chữ
link gốc
link nguồn
link bài gốc
mots-clés
sur le même sujet
etiquetas
temas
schlagworte
see also
more on this story
per approfondire
sponsored by
tổng biên tập
phó tổng biên tập
cơ quan chủ quản
chuyên mục
đường dây nóng
từ khóa
từ khoá
tin nổi bật
tin mới nhất
tin đọc nhiều
đọc nhiều
hotline
direttore responsabile
registrazione tribunale
read
read this
subscribe
follow
follow us
related reading
reading time
disclaimer
via link
tempo di lettura
lettura
leggi
ascolta
approfondisci
segui
guarda
đọc
mời xem
xem ngay
nghe
bấm xem
bình chọn
lượt đọc
số lượt xem
thời gian đọc
mã bài
like this
share this
`;

/** A line that is nothing else opens a list of links to other articles; figures and punctuation around it do not matter. */
export const LIST_HEADERS = `
related
related news
related articles
related article
related stories
related story
related posts
related content
related topics
related links
related coverage
more news
more stories
more articles
more from us
more like this
more on this
more on this topic
more on this story
other news
other stories
other articles
latest news
latest stories
latest articles
latest
top stories
top news
most read
most popular
most viewed
most shared
trending
trending now
popular
popular posts
popular stories
recent posts
recent articles
recommended
recommended articles
recommended stories
editor's picks
editors' picks
you may also like
you might also like
read also
read more
read next
up next
see also
don't miss
what to read next
around the web
from the web
previous article
next article
previous post
next post
in this section
in other news
notizie correlate
notizia correlata
articoli correlati
articolo correlato
contenuti correlati
temi correlati
altre notizie
altri articoli
altre news
ultime notizie
ultime news
ultim'ora
ultimi articoli
le ultime
notizie più lette
i più letti
le più lette
più letti
più lette
in evidenza
in primo piano
primo piano
leggi anche
leggi pure
da leggere
vedi anche
guarda anche
per saperne di più
per approfondire
approfondimenti
potrebbe interessarti
potrebbe interessarti anche
potrebbero interessarti
ti potrebbe interessare
ti potrebbe interessare anche
ti potrebbero interessare
articolo precedente
articolo successivo
articoli recenti
consigliati
consigliati per te
stesso argomento
sullo stesso argomento
nella stessa sezione
tin liên quan
tin bài liên quan
tin tức liên quan
bài liên quan
bài viết liên quan
các bài viết liên quan
các tin liên quan
các tin khác
các bài khác
chủ đề liên quan
sự kiện liên quan
video liên quan
tin cùng chuyên mục
tin cùng chủ đề
cùng chuyên mục
cùng chủ đề
bài cùng chuyên mục
bài cùng chủ đề
bài cùng tác giả
tin khác
tin tức khác
bài khác
bài viết khác
tin mới
tin mới nhất
tin mới hơn
tin cũ hơn
tin nóng
tin hot
tin nổi bật
tin tiêu điểm
nổi bật
đọc nhiều
đọc nhiều nhất
tin đọc nhiều
tin đọc nhiều nhất
bài đọc nhiều
bài đọc nhiều nhất
xem nhiều
xem nhiều nhất
tin xem nhiều
đọc thêm
đọc tiếp
xem thêm
xem tiếp
có thể bạn quan tâm
có thể bạn thích
bạn có thể quan tâm
bạn có thể thích
bài viết mới
bài viết mới nhất
bài trước
bài tiếp theo
bài sau
dành cho bạn
gợi ý cho bạn
đề xuất cho bạn
mới nhất
à lire aussi
lire aussi
sur le même sujet
articles similaires
noticias relacionadas
artículos relacionados
lo más leído
te puede interesar
mehr zum thema
das könnte sie auch interessieren
notícias relacionadas
leia também
veja também
bài viết cùng chuyên mục
bài viết cùng chủ đề
bài viết nổi bật
video nổi bật
video mới nhất
cùng tác giả
tin tức mới nhất
xem thêm về
more from
also read
also in news
must read
in case you missed it
icymi
`;

/** A line, or a part of one between bars, that is nothing else: a button, a label, a widget. */
export const BUTTONS = `
redazione
la redazione
redazione esteri
redazione interni
redazione economia
redazione politica
redazione cronaca
redazione cronache
redazione sport
redazione sportiva
redazione cultura
redazione spettacoli
redazione online
redazione web
redazione centrale
condividi tweet whatsapp
condividi tweet
accedi registrati
abbonamenti
necrologie
meteo
oroscopo
shop
edizione digitale
edicola digitale
invia ad un amico
riduci testo
ingrandisci testo
ricerca avanzata
giochi
podcast
logout
scrivici
caricamento video in corso
nnn
nnnn
home
homepage
home page
menu
search
main menu
navigation
skip to content
skip to main content
log in
login
sign in
log out
sign up
register
subscribe
my account
accept
accept all
accept all cookies
accept cookies
reject all
decline
agree
i agree
ok
got it
close
settings
cookie settings
preferences
manage preferences
learn more
find out more
more info
share
share this
share this article
share this story
tweet
tweet this
pin it
retweet
like
facebook
twitter
x
instagram
linkedin
whatsapp
telegram
youtube
tiktok
pinterest
reddit
email
e-mail
mail
rss
copy link
copied
print
print this page
print this story
e-mail this story
email this story
email this article
send
send to a friend
save
save article
bookmark
listen
listen to this article
play
play video
pause
watch
video
photos
photo gallery
gallery
view gallery
slideshow
advertisement
advertisements
advertising
ad
sponsored
promoted
comment
comments
no comments
no comments yet
view comments
show comments
load comments
leave a comment
leave a reply
post comment
reply
cancel reply
submit
report
report abuse
next
previous
prev
back
back to top
top
load more
show more
see more
view more
view all
see all
read more
read less
show less
continue reading
tags
topics
categories
archive
archives
contact
contact us
contacts
about
about us
advertise
advertise with us
privacy
privacy policy
terms
terms of use
terms of service
terms and conditions
cookie policy
sitemap
site map
help
faq
faqs
newsletter
newsletters
font size
text size
loading
min read
minute read
minutes read
views
now watching
now playing
a a
a a a
name
website
your name
your email
your comment
your message
ora osservando
ora in onda
in onda
in riproduzione
cerca
menù
accedi
registrati
abbonati
iscriviti
esci
entra
il mio account
accetta
accetta tutti
accetta tutto
accetto
rifiuta
rifiuta tutto
ho capito
chiudi
impostazioni
preferenze
personalizza
maggiori informazioni
scopri di più
per saperne di più
condividi
condividi su
condividi l'articolo
condividi questo articolo
mi piace
stampa
stampa articolo
invia
invia a un amico
invia per email
segnala
salva
copia link
copia il link
ascolta
ascolta l'articolo
guarda
guarda il video
foto
fotogallery
galleria
galleria fotografica
video
pubblicità
pubblicita
annuncio
annunci
sponsorizzato
contenuto sponsorizzato
commenta
commenti
commento
nessun commento
lascia un commento
mostra commenti
rispondi
annulla risposta
invia commento
avanti
indietro
successivo
precedente
pagina successiva
pagina precedente
torna su
torna alla home
carica altro
mostra altro
mostra di più
mostra meno
vedi tutti
vedi tutto
leggi tutto
leggi di più
leggi altro
continua a leggere
continua
tag
argomenti
archivio
contatti
contattaci
chi siamo
pubblicità su questo sito
privacy e cookie
informativa
termini e condizioni
mappa del sito
aiuto
nome
sito web
dimensione testo
caricamento
minuti di lettura
tempo di lettura
trang chủ
danh mục
tìm kiếm
đăng nhập
đăng ký
đăng xuất
thoát
tài khoản
đồng ý
từ chối
đóng
cài đặt
tìm hiểu thêm
chia sẻ
chia sẻ bài viết
chia sẻ bài viết này
thích
zalo
gửi email
gửi bài
in
in trang
in trang này
in bài viết
in bài này
lưu
lưu bài
lưu bài viết
sao chép liên kết
copy link
nghe
nghe đọc bài
nghe bài viết
nghe audio
xem video
video
ảnh
thư viện ảnh
quảng cáo
tài trợ
bài tài trợ
bình luận
gửi
gửi bình luận
viết bình luận
xem bình luận
xem tất cả bình luận
ý kiến
ý kiến bạn đọc
trả lời
phản hồi
báo vi phạm
tiếp
tiếp theo
trước
sau
trang sau
trang trước
trang tiếp
về đầu trang
lên đầu trang
về trang chủ
quay lại
trở lại
tải thêm
xem thêm
xem tất cả
xem chi tiết
thu gọn
đọc tiếp
tin cũ hơn
tin mới hơn
các tin cũ hơn
các tin mới hơn
từ khóa
từ khoá
tags
chủ đề
lưu trữ
liên hệ
giới thiệu
về chúng tôi
liên hệ quảng cáo
chính sách bảo mật
điều khoản
điều khoản sử dụng
sơ đồ trang
trợ giúp
cỡ chữ
phông chữ
giãn dòng
đang tải
lượt xem
phút đọc
họ tên
họ và tên
nội dung
theo dõi
google news
accueil
rechercher
partager
imprimer
publicité
inicio
buscar
compartir
imprimir
publicidad
startseite
suche
teilen
drucken
anzeige
werbung
início
pesquisar
compartilhar
publicidade
like this
click to share
opens in new window
copy
copied to clipboard
view on map
show map
hide
expand
collapse
play now
live
watch live
breaking
exclusive
premium
subscriber only
for subscribers
listen now
open in app
print friendly
google
mi piace caricamento
apri
riservato agli abbonati
in diretta
diretta
esclusiva
ultima ora
mới nhất
cũ nhất
quan tâm nhất
lấy link
bản in
cỡ chữ a a
trực tiếp
độc quyền
tin độc quyền
xem ngay
gửi phản hồi
chưa có bình luận
đã lưu
đọc bài
chuyển đổi
giọng nam
giọng nữ
tốc độ đọc
nữ miền bắc
nữ miền nam
`;

/** A line as long as a notice, with this in it anywhere, is furniture. */
export const INSIDE_CUES = `
we use cookies
cookies and similar technologies
accept all cookies
akismet
log in to comment
login to comment
sign in to comment
log in to leave
to post a comment
all rights reserved
some rights reserved
reproduction prohibited
unauthorized reproduction
may not be reproduced
may not be published broadcast
not be reproduced without
without prior written permission
when reprinting
when republishing
republished with permission
republished under
creative commons
cc by
cc by-sa
cc by-nd
cc by-nc
cc by-nc-nd
cc by-nc-sa
sign up for our newsletter
subscribe to our newsletter
email newsletter
delivered to your inbox
enable javascript
javascript is disabled
javascript to view
your browser does not support
terms of use and privacy
terms of service and privacy
questo sito utilizza
utilizziamo cookie
utilizziamo i cookie
usiamo i cookie
riproduzione riservata
riproduzione vietata
vietata la riproduzione
è vietata la riproduzione
tutti i diritti riservati
tutti i diritti sono riservati
diritti riservati
licenza creative commons
nostra newsletter
per lasciare un commento
per poter commentare
per inserire un commento
accedi o registrati
abilita javascript
trang web này sử dụng cookie
website này sử dụng cookie
chúng tôi sử dụng cookie
đăng nhập để bình luận
đăng nhập để gửi
đăng nhập để tham gia
cấm sao chép
nghiêm cấm sao chép
phát hành lại thông tin
theo giấy phép cc
theo giấy phép creative commons
đăng ký nhận bản tin
nhận bản tin
bản tin email
tous droits réservés
utilise des cookies
todos los derechos reservados
alle rechte vorbehalten
verwendet cookies
todos os direitos reservados
site uses cookies
website uses cookies
our use of cookies
agree to the use of cookies
accept the use of cookies
cookies and other technologies
straight to your inbox
disable your ad blocker
your comment data
questo sito usa i cookie
questo sito usa cookie
sito utilizza cookie
sito utilizza i cookie
acconsenti all'uso dei cookie
accetti l'uso dei cookie
l'utilizzo dei cookie da parte
iscriviti alla newsletter
iscriviti alla nostra
này sử dụng cookie
này sử dụng cookies
vui lòng ghi rõ nguồn
đề nghị ghi rõ nguồn
ghi rõ nguồn khi
ghi rõ nguồn từ
cấm sao chép dưới mọi hình thức
không sao chép dưới mọi hình thức
giữ bản quyền nội dung
mọi quyền được bảo lưu
este sitio utiliza cookies
este site usa cookies
opens in new window
reuters trust principles
material may not be published
published broadcast rewritten
redistributed without
khi phát hành lại thông tin từ
phát triển bởi
`;

/** A line that begins so, with a year behind it, states rights. */
export const RIGHTS = `
copyright
bản quyền
tác quyền
`;

/** Names of a site's sections: the first or second step of a line such as `Home » World » …`, or alone over the headline. */
export const SECTIONS = `
home
news
world
world news
international
asia
europe
africa
americas
middle east
us
us news
uk
uk news
national
nation
politics
business
economy
markets
finance
money
sport
sports
football
culture
arts
entertainment
lifestyle
life
travel
health
science
technology
tech
environment
climate
education
opinion
comment
editorial
analysis
features
local
local news
crime
weather
breaking news
today
mondo
esteri
dal mondo
interni
italia
cronaca
cronache
politica
economia
finanza
mercati
sport
calcio
cultura
spettacoli
spettacolo
società
salute
scienza
scienze
tecnologia
ambiente
scuola
opinioni
commenti
editoriale
analisi
approfondimento
attualità
notizie
oggi
ultim'ora
locale
regione
motori
viaggi
trang chủ
trang nhất
thời sự
thế giới
tin thế giới
quốc tế
tin quốc tế
tin tức
trong nước
chính trị
xã hội
pháp luật
kinh tế
kinh doanh
tài chính
thị trường
chứng khoán
bất động sản
doanh nghiệp
thể thao
bóng đá
văn hóa
văn hoá
giải trí
giáo dục
sức khỏe
sức khoẻ
y tế
đời sống
khoa học
công nghệ
số hóa
môi trường
du lịch
xe
quân sự
quốc phòng
an ninh
hồ sơ
tư liệu
bình luận
góc nhìn
phân tích
tiêu điểm
địa phương
tin nóng
hôm nay
`;

/** What stands beside the figures of a pager: `1 2 3 Next`, `Page 2 of 5`. */
export const PAGING = `
page
pages
pagina
pagine
pag
trang
seite
página
of
di
de
next
previous
prev
successiva
precedente
avanti
indietro
sau
trước
tiếp
`;
