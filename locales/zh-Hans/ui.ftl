## Around the page

skip-to-content = 跳到正文
home = 首页
breadcrumb-label = 您所在的位置
languages-label = 语言
languages-choose = 请选择您的语言
menu-label = 菜单
contents-heading = 本页内容
back-to-top = 回到页首

## Index of a language: headings

brochures-heading = 手册
videos-heading = 影片
more-heading = 更多

## Boxes: the word that stands in front of the text

callout-in-short = 要点
callout-note = 小知识
callout-tip = 小提示
callout-important = 重要
callout-caution = 请小心
callout-warning = 警告
tier-emergency = 紧急情况
tier-team = 不分昼夜
tier-office-hours = 工作时间
worksheet = 填写表
questions = 可以问的问题
contact-card = 联系方式
film = 影片

## Worksheets

scale-instruction = 请圈出一个数字。

## Sources and glossary

notes-heading = 资料来源
note-label = 来源{ $number }
note-back = 从来源{ $number }回到正文
note-back-place = 从来源{ $number }回到正文中的第{ $place }处
glossary-title = 词语解释
glossary-description = 用通俗的语言解释医学词语。

## Films

film-length = 时长：{ $minutes }分钟
film-in-words = 影片中能看到和听到的一切，都写在本页上。
cue-scene = 画面
cue-spoken = 旁白
cue-time = 时间

## What readers must be told

notice-heading = 请注意
notice-sample = 这是示例文本，未经任何医务人员批准。请不要根据它来做有关您健康的决定。请询问您的医疗团队。
notice-machine-draft = 本译文由机器翻译，未经任何医务人员审阅。
notice-incomplete = 在{ $total }个段落中，有{ $missing }个尚未翻译，以英文显示。
notice-void-source = 以下部分的原文在审阅之后有改动：{ $sections }
notice-void-value = 以下部分中的数字、名称或链接在审阅之后有改动：{ $sections }
notice-void-translation = 以下部分的文字在审阅之后有改动：{ $sections }

## Imprint

imprint-heading = 关于本文
imprint-version = 版本
imprint-prepared = 编写日期
imprint-last-reviewed = 医务人员最近一次审阅
imprint-never-reviewed = 尚未审阅
imprint-next-review = 计划下次审阅
imprint-edition = 版次
imprint-sponsor = 资助方
imprint-no-sponsor = 没有任何公司为本文付费。
imprint-licence = 许可协议
imprint-licence-text = 您可以按照{ -licence-name }许可协议复制和修改本文。请注明出处。
role-author = 撰文
role-editor = 编辑
role-clinician = 医学审阅
role-patient-panel = 患者审阅
role-translator = 翻译
role-illustrator = 绘图
role-unnamed = 此处不列姓名
role-machine = 机器翻译草稿，未经审阅
role-reviewed = 已逐部分审阅并签署
panel-patients = 患者已阅读
panel-families = 家属已阅读
panel-clinicians = 医务人员已阅读
panel-size = { $date }。人数：{ $size }

## What an edition of an association adds

call-emergency = 急救电话：{ $number }
call-team = 电话热线：{ $number }
call-team-hours = 电话热线：{ $number }（{ $hours }）
imprint-address = 地址
imprint-contact = 联系方式
imprint-country = 适用国家
imprint-approval = 批准编号
edition-publisher = 谁出版这些手册
edition-helplines = 可以提供帮助的电话
edition-hours = 接听时间：{ $text }
edition-cost = 通话费用：{ $text }
edition-languages = 语言：{ $text }
edition-checked = 号码最近核对日期：{ $date }
edition-reporting = 报告副作用
edition-reporting-text = 您可以在这里报告药物的副作用：{ $name }
edition-funding = 由谁出资及其他利益关系
edition-legal = 法律声明
edition-privacy = 隐私与您的数据
edition-feedback = 告诉我们哪里有错或不清楚
notice-overdue = 本文原定在此日期前再次审核：{ $date }。目前正在审核中。请询问您的团队内容是否仍然有效。

## Accessibility statement

accessibility-title = 无障碍
accessibility-description = 这些网页的无障碍程度、不足之处，以及向谁反映。
notice-statement-draft = 本声明是草稿，尚无人签署。
accessibility-scope = 本声明适用于这些网页和网页上提供的PDF文件。
accessibility-promise = { $name }希望每个人都能使用这些内容。
accessibility-status = 这些网页的无障碍程度
accessibility-partly = 这些网页和文件部分符合以下标准：{ $standards }。不足之处见下文。
accessibility-none = 我们的测试没有在网页中发现不符合以下标准的内容：{ $standards }。
accessibility-gaps = 尚未实现无障碍的内容
accessibility-gap-reflow = 没有人试过PDF文件的文字行能否适应小屏幕（{ $clause }）。
accessibility-gap-booklet = 屏幕阅读器无法朗读用于打印和折叠的小册子（{ $clause }）。
accessibility-instead = 如果某个文件您无法使用，请阅读网页，内容相同。
accessibility-method = 如何评估
accessibility-machine = 程序在浏览器中测试了这些网页。程序看不到的部分由制作者自行评估。最近一次：{ $date }。
accessibility-unaudited = 没有独立机构审核过这些网页，残障人士也还没有试用过。
accessibility-signed = 签署：{ $name }。日期：{ $date }。
accessibility-feedback = 如果有内容您无法使用
accessibility-feedback-text = 请告诉我们，或索取其他形式的文本：{ $address }
accessibility-enforcement = 如果我们的答复没有帮助
accessibility-open = 出版这些网页的协会会在这里写明可以向谁求助。

## Foot of the page

footer-independent = 本网站是独立的。为本网站提供灵感的项目和机构没有撰写、审核或支持本网站。
footer-about = 关于这些手册

## Page not found

not-found-title = 找不到页面
not-found-text = 此页面不存在，或者网址已经更改。
not-found-home = 前往手册列表

## Page that has moved

moved-title = 此页面已移动
moved-text = 此页面的新网址是：

## Versions and corrections

versions-heading = 本手册的各个版本
version-name = 版本 { $version }：{ $date }
version-newest = 前往最新内容
notice-version-newest = 这是版本 { $version }。日期：{ $date }。这是最新版本。
notice-version-old = 这是版本 { $version }。日期：{ $date }。已有更新的内容。
notice-kept = 已有更新的内容，但还没有这种语言的版本。本文日期：{ $date }。
notice-mistake = 本文有一处错误。请看这一部分：{ $section }
correction-wrong = 错误：{ $text }
correction-right = 正确：{ $text }
correction-date = 发现错误的日期：{ $date }
correction-pending = 这段内容正在更正。请询问您的团队。不要按这里原来的文字去做。
correction-section = 部分：{ $section }
correction-versions = 有此错误的版本：{ $versions }
corrections-title = 更正
corrections-intro = 这些内容在以前的版本中有误。如果您有纸质版，请在上面写下正确的内容。
download-slip = 可打印的更正页（PDF，{ $language }，{ $kilobytes } kB）

## On paper

print-page = 第{ $page }页，共{ $pages }页
print-contents = 本手册内容
print-draft = 草稿
print-links = 网址
print-web = 本手册的网页版
print-qr = 含有本手册网址的二维码
print-stamp = 医院或诊所盖章处
print-contact-name = 您的联系人
print-contact-phone = 电话
print-contact-night = 夜间和周末
print-week = 本周开始日期
print-date = 日期
print-code = 印刷编号

## Links on the page to files for printing

download-heading = 打印或保存
download-pdf = A4纸PDF（{ $language }，{ $kilobytes } kB）
download-pdf-large = 大字版PDF（{ $language }，{ $kilobytes } kB）
download-pdf-booklet = 可打印并折成小册子的PDF（{ $language }，{ $kilobytes } kB）
download-pdf-booklet-help = 请选择双面打印、沿短边翻转，然后对折并装订。
download-pdf-press = 供印刷厂使用的PDF（{ $language }，{ $kilobytes } kB）
download-captions = 影片字幕（WebVTT，{ $language }，{ $kilobytes } kB）

## Sheet for the print shop

docket-heading = 印刷厂订单
docket-title = 标题
docket-language = 语言
docket-edition = 版次
docket-file = 文件
docket-checksum = 校验和（SHA-256）
docket-size = 裁切后尺寸
docket-bleed = 每边出血
docket-pages = 页数（含封面）
docket-binding = 装订边
docket-binding-left = 左侧
docket-binding-right = 右侧
docket-finishing = 印后加工
docket-finishing-text = 对折一次，沿折线骑马订两钉。
docket-paper = 纸张
docket-paper-text = 哑光纸或非涂布纸，以便书写。内页115克/平方米，封面170克/平方米。
docket-colours = 颜色
docket-colours-text = 双面四色印刷（CMYK）。文字为纯黑色。
docket-marks = 裁切线
docket-marks-with = 带裁切线
docket-marks-without = 不带裁切线
docket-copies = 印数
docket-contact = 询问联系人
docket-proof = 印刷之前
docket-proof-text = 请将样稿发给订购人，并等待答复。

## Review sheets

review-title = 审阅单
review-intro = 请阅读每一段带编号的文字，在旁边写下有错误、不清楚或缺少的地方。
review-intro-translation = 请把每段译文与旁边的原文比较。
review-privacy = 请写明您的身份，例如护士或患者。写意见不需要您的姓名。
review-file = 您也可以把意见填入这个文件并发回：
review-print = 本审阅单的打印版（PDF）
review-since = 所标出的改动以带有以下代码的审阅单为准：
review-marks = [− 和 −] 之间的词已删除，[+ 和 +] 之间的词是新的。
review-number = 编号
review-comment = 意见
review-missing = 未翻译。读者在这里看到的是原文。
review-fallback = 读者在这里看到的是原文，因为相邻的文字没有翻译。
review-new = 新增
review-changed = 已改动
review-gone = 已删除
review-found = 程序发现的问题
review-notes = 待处理的意见
review-note-stale = 提出这条意见之后，文字已有改动。
review-notes-gone = 对已改动或已删除文字的待处理意见
review-picture = 图片
review-panels = 以前的读者说了什么，做了哪些改动
review-sign = 签字确认
review-code = 本文代码
review-code-text = 签名只对带有此代码的文字有效。只要有一个词、一个数字或一个链接改动，代码就会改变。
review-role = 身份
review-checked = 我检查了什么
review-sign-text = 我读完了这份审阅单上的全部文字。
review-sign-meaning = 译文与原文意思相同。
review-sign-medicine = 医学内容正确，并且是最新的。
review-sign-numbers = 数字、剂量和界限正确。
review-sign-warnings = 警示信号正确，该给谁打电话也正确。
review-sign-language = 用词简单、亲切。
review-result = 结果
review-result-yes = 文字可以照现在的样子使用。
review-result-changes = 处理完我的意见后，文字可以使用。
review-result-no = 文字还不能使用。
review-name = 姓名和职务
review-signature = 签名
review-panel = 致患者和家属
review-panel-text = 请如实说出您的想法：这对我们帮助最大。您不必写出姓名。
review-panel-clear = 内容都清楚吗？哪些词或句子难懂？
review-panel-fear = 有没有让您害怕或难过的地方？在哪里？
review-panel-missing = 有没有您想知道但没有写到的内容？
review-panel-more = 您还有什么想告诉我们的吗？
