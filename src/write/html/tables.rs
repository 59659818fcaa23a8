//! Tables: data to read, and sheets to write on.

use super::blocks::Blocks;
use super::inline::attribute_text;
use crate::model::{Align, Block, Cell, Text};

/// From this number of columns on, a table to read is shown as cards on a narrow screen, and a sheet to write on
/// scrolls sideways there: beside each other, two long words leave no room.
const NARROW: usize = 2;

impl Blocks<'_> {
    /// A table to read. On a narrow screen each row becomes a card: cells carry their column's name for it.
    pub(super) fn data_table(
        &mut self,
        block: &Block<Text>,
        align: &[Align],
        header: &[Cell<Text>],
        rows: &[Vec<Cell<Text>>],
    ) {
        let stack = header.len() >= NARROW;
        let names: Vec<String> = if stack {
            header.iter().map(|cell| attribute_text(&cell.text.content)).collect()
        } else {
            Vec::new()
        };
        self.start("table", block, stack.then_some("stack"));
        self.header(align, header);
        self.body(align, header, rows, &names);
        self.end("table");
    }

    /// A sheet to write on, named by the worksheet's label, with empty rows where it has none of its own.
    pub(super) fn sheet(
        &mut self,
        block: &Block<Text>,
        align: &[Align],
        header: &[Cell<Text>],
        rows: &[Vec<Cell<Text>>],
        empty: u16,
        label: &str,
    ) {
        let scroll = header.len() >= NARROW;
        if scroll {
            self.out
                .open("div")
                .attr("class", "scroll")
                .attr("role", "group")
                .attr("aria-labelledby", label)
                .attr("tabindex", "0")
                .done();
        }
        self.out
            .open("table")
            .maybe("id", block.attrs.id.as_deref())
            .attr("aria-labelledby", label)
            .lang(block.lang.as_ref())
            .done();
        self.header(align, header);
        if rows.is_empty() && empty > 0 {
            self.out.open("tbody").done();
            for _ in 0..empty {
                self.out.open("tr").done();
                for _ in header {
                    self.out.open("td").done();
                    self.out.close("td");
                }
                self.end("tr");
            }
            self.out.close("tbody");
        } else {
            self.body(align, header, rows, &[]);
        }
        self.end("table");
        if scroll {
            self.end("div");
        }
    }

    fn header(&mut self, align: &[Align], header: &[Cell<Text>]) {
        self.out.open("thead").done();
        self.out.open("tr").done();
        for (column, cell) in header.iter().enumerate() {
            if cell.text.content.is_empty() {
                self.out.open("td").done();
                self.out.close("td");
            } else {
                self.cell("th", Some("col"), align.get(column), None, cell);
            }
        }
        self.end("tr");
        self.out.close("thead");
    }

    fn body(&mut self, align: &[Align], header: &[Cell<Text>], rows: &[Vec<Cell<Text>>], columns: &[String]) {
        // The first cell names its row where its column has a name and there is something to tell about it.
        let row_names = header.len() > 1 && header.first().is_some_and(|c| !c.text.content.is_empty());
        self.out.open("tbody").done();
        for row in rows {
            self.out.open("tr").done();
            for (column, cell) in row.iter().enumerate() {
                let name = columns.get(column).map(String::as_str);
                if column == 0 && row_names && !cell.text.content.is_empty() {
                    self.cell("th", Some("row"), align.first(), name, cell);
                } else {
                    self.cell("td", None, align.get(column), name, cell);
                }
            }
            self.end("tr");
        }
        self.out.close("tbody");
    }

    fn cell(
        &mut self,
        name: &str,
        scope: Option<&str>,
        align: Option<&Align>,
        label: Option<&str>,
        cell: &Cell<Text>,
    ) {
        let class = match align {
            Some(Align::Center) => Some("center"),
            Some(Align::End) => Some("end"),
            _ => None,
        };
        self.out
            .open(name)
            .maybe("scope", scope)
            .maybe("class", class)
            .maybe("data-label", label)
            .lang(cell.text.lang.as_ref())
            .done();
        self.inlines(&cell.text.content, 0);
        self.out.close(name);
    }
}
