//! WOFF2 back to an uncompressed font, for files without transformed tables. <https://www.w3.org/TR/WOFF2/>

use std::io::Read as _;

/// The tags that a number stands for, in the order of the standard's table.
const TAGS: &str = "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtx\
                    BASEGDEFGPOSGSUBEBSCJSTFMATHCBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhsty\
                    justlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill";

/// The font in a WOFF2 file.
pub(crate) fn unpack(file: &[u8]) -> Vec<u8> {
    assert_eq!(&file[..4], b"wOF2");
    let number = |at: usize| usize::from(file[at]) << 8 | usize::from(file[at + 1]);
    let count = number(12);
    let compressed = number(20) << 16 | number(22);
    let mut at = 48;
    let mut tables: Vec<(Vec<u8>, usize)> = Vec::new();
    for _ in 0..count {
        let flags = file[at];
        at += 1;
        let tag = if flags & 63 == 63 {
            at += 4;
            file[at - 4..at].to_vec()
        } else {
            let index = usize::from(flags & 63) * 4;
            TAGS.as_bytes()[index..index + 4].to_vec()
        };
        let outline = tag == b"glyf" || tag == b"loca";
        assert_eq!(flags >> 6, if outline { 3 } else { 0 }, "a transformed table");
        let mut length = 0;
        loop {
            let byte = file[at];
            at += 1;
            length = length << 7 | usize::from(byte & 127);
            if byte & 128 == 0 {
                break;
            }
        }
        tables.push((tag, length));
    }
    let mut data = Vec::new();
    brotli::Decompressor::new(&file[at..at + compressed], 4096).read_to_end(&mut data).unwrap();
    assert_eq!(data.len(), tables.iter().map(|(_, length)| length).sum::<usize>());

    let mut out = file[4..8].to_vec();
    out.extend([0, u8::try_from(count).unwrap(), 0, 0, 0, 0, 0, 0]);
    let (mut body, mut from) = (Vec::new(), 0);
    let mut rows: Vec<Vec<u8>> = Vec::new();
    for (tag, length) in tables {
        let offset = 12 + 16 * count + body.len();
        let mut row = tag;
        row.extend([0; 4]);
        row.extend(u32::try_from(offset).unwrap().to_be_bytes());
        row.extend(u32::try_from(length).unwrap().to_be_bytes());
        rows.push(row);
        body.extend(&data[from..from + length]);
        body.resize(body.len().next_multiple_of(4), 0);
        from += length;
    }
    rows.sort();
    out.extend(rows.concat());
    out.extend(body);
    out
}
