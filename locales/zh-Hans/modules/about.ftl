## meta

meta_tznod2am = 关于这些手册
meta_cv7r3hyi = 谁编写了这些手册，手册有什么用途，以及您可以怎样使用。

## intro

intro_6p2o7hzz = 这是示例内容。没有任何医务人员批准将它用于诊疗。它不能代替您自己的医疗团队的建议。

## idea

idea_bc4qj2o4 = 想法从何而来
idea_q6cchaw2 = 一个现有的患者教育项目启发我们选择了这些主题。我们独立于该项目及其背后的机构。它们没有撰写、审核或支持这些文本。

## languages

languages_czmthexn = 语言
languages_qsfmwgwp = 我们用英文编写了这些手册。所有译文都是机器翻译草稿，未经任何医务人员审阅。尚未翻译的段落会以英文显示。

## use

use_b2cliqvj = 您可以怎样使用
use_kraaaqhz = 您可以按照{ -licence-name }许可协议复制、印刷、翻译和修改这些手册。请注明出处，并说明您做了哪些修改。

## privacy

privacy_qtqd6jmv = 您的隐私
privacy_p46penl3 = 本网站不设置Cookie，不在您的设备上保存任何内容，也不向其他网站请求任何内容。
