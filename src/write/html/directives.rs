//! Boxes: call-outs, red flags, and what people write on.

use super::blocks::Blocks;
use super::icons;
use crate::diag::Diagnostic;
use crate::model::{Block, BlockKind, Callout, Cue, Kind, ScaleEnd, Text, Tier, UnitId};

/// The longest row of numbers that a scale may have.
const LONGEST_SCALE: i64 = 21;

impl Blocks<'_> {
    pub(super) fn callout(&mut self, block: &Block<Text>, callout: Callout, blocks: &[Block<Text>]) {
        self.start("div", block, Some(&format!("box {}", callout.name())));
        self.box_word(icons::callout(callout), &format!("callout-{}", callout.name()));
        self.all(blocks);
        self.end("div");
    }

    pub(super) fn red_flags(
        &mut self,
        block: &Block<Text>,
        tier: Tier,
        label: &Text,
        blocks: &[Block<Text>],
    ) {
        self.labelled(
            block,
            &format!("box tier {}", tier.name()),
            icons::tier(tier),
            &format!("tier-{}", tier.name()),
            label,
        );
        self.all(blocks);
        self.end("div");
    }

    pub(super) fn questions(&mut self, block: &Block<Text>, label: &Text, blocks: &[Block<Text>]) {
        self.labelled(block, "box sheet questions", icons::QUESTIONS, "questions", label);
        self.all(blocks);
        self.end("div");
    }

    pub(super) fn worksheet(&mut self, block: &Block<Text>, label: &Text, rows: u16, blocks: &[Block<Text>]) {
        let id = self.labelled(block, "box sheet worksheet", icons::WORKSHEET, "worksheet", label);
        for inner in blocks {
            match &inner.kind {
                BlockKind::Table { align, header, rows: body } => {
                    self.sheet(inner, align, header, body, rows, &id);
                }
                _ => self.all(std::slice::from_ref(inner)),
            }
        }
        self.end("div");
    }

    pub(super) fn scale(
        &mut self,
        block: &Block<Text>,
        label: &Text,
        min: i32,
        max: i32,
        ends: &[ScaleEnd<Text>],
    ) {
        self.labelled(block, "box sheet scale", icons::WORKSHEET, "worksheet", label);
        self.out.open("p").done();
        self.word("scale-instruction");
        self.end("p");
        if i64::from(max) - i64::from(min) >= LONGEST_SCALE {
            self.report(
                Diagnostic::error(
                    "scale-too-long",
                    format!("a scale from {min} to {max} does not fit into a row"),
                )
                .at(block.span)
                .why("only its meanings are on the page, no number to circle")
                .help(format!("use at most {LONGEST_SCALE} numbers")),
            );
        } else {
            self.out.open("ol").attr("class", "numbers").done();
            for n in min..=max {
                self.out.open("li").done();
                self.number(n);
                self.out.close("li");
            }
            self.end("ol");
        }
        self.out.open("dl").attr("class", "ends").done();
        for end in ends {
            self.out.open("div").done();
            self.out.open("dt").done();
            self.number(end.value);
            self.out.close("dt");
            self.leaf_element("dd", None, None, &end.text);
            self.end("div");
        }
        self.end("dl");
        self.end("div");
    }

    pub(super) fn contact(&mut self, block: &Block<Text>, label: &Text, lines: &[Text]) {
        self.labelled(block, "box sheet contact", icons::CONTACT, "contact-card", label);
        self.out.open("ul").attr("class", "lines").done();
        for line in lines {
            self.leaf_element("li", None, None, line);
        }
        self.end("ul");
        self.end("div");
    }

    pub(super) fn video(&mut self, block: &Block<Text>, id: &str, text: &Text) {
        self.start("p", block, Some("film"));
        icons::write(&mut self.out, icons::FILM);
        self.out.open("span").done();
        self.word("film");
        self.out.close("span");
        self.out.raw(" ");
        let places = self.places;
        if let Some(address) = places.units.get(&UnitId::new(Kind::Video, id)) {
            self.out.open("a").attr("href", address).lang(text.lang.as_ref()).done();
            self.inlines(&text.content, 0);
            self.out.close("a");
        } else {
            self.report(
                Diagnostic::warning(
                    "link-target-missing",
                    format!("the film `{id}` is not part of the site"),
                )
                .at(block.span)
                .why("its name is shown without a link")
                .help(format!("add content/videos/{id}/index.md, or take the block out")),
            );
            self.text(text);
        }
        self.end("p");
    }

    pub(super) fn cue(&mut self, block: &Block<Text>, cue: &Cue<Text>) {
        self.start("dl", block, Some("cue"));
        if let Some(time) = &cue.time {
            self.term("cue-time", Some("time"));
            self.out.open("bdi").attr("dir", "ltr").done();
            self.out.text(time);
            self.out.close("bdi");
            self.end("dd");
        }
        self.term("cue-scene", None);
        self.text(&cue.scene);
        self.end("dd");
        self.term("cue-spoken", Some("spoken"));
        self.all(&cue.spoken);
        self.end("dd");
        self.end("dl");
    }

    /// A term of the interface and the start of what it is followed by.
    fn term(&mut self, word: &str, class: Option<&str>) {
        self.out.open("dt").done();
        self.word(word);
        self.out.close("dt");
        self.out.open("dd").maybe("class", class).done();
    }

    /// Opens a box with a word and a label that names the box for screen readers; returns the label's id.
    fn labelled(&mut self, block: &Block<Text>, class: &str, icon: &str, word: &str, label: &Text) -> String {
        let id = self.label_id();
        self.out
            .open("div")
            .attr("class", class)
            .maybe("id", block.attrs.id.as_deref())
            .attr("role", "group")
            .attr("aria-labelledby", &id)
            .lang(block.lang.as_ref())
            .done();
        self.out.line();
        self.box_word(icon, word);
        self.leaf_element("p", Some("label"), Some(&id), label);
        id
    }
}
