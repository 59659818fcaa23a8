//! `sitemap.xml` and `robots.txt`.

use super::SiteInput;
use super::address::{Addresses, ROOT};
use super::markup::escape;

/// The sitemap, as sitemaps.org 0.9 has it, with the languages of each page. A draft's is empty: its pages ask not
/// to be found.
pub(crate) fn sitemap(input: &SiteInput<'_>, addresses: &Addresses) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    if input.publish {
        url(&mut out, &addresses.absolute(ROOT), &[]);
        for (unit, path) in addresses.all() {
            url(&mut out, &addresses.absolute(path), &addresses.alternates(unit));
        }
    }
    out.push_str("</urlset>\n");
    out
}

fn url(out: &mut String, address: &str, alternates: &[(String, String)]) {
    out.push_str("<url><loc>");
    out.push_str(&escape(address));
    out.push_str("</loc>");
    for (language, address) in alternates {
        out.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
        out.push_str(&escape(language));
        out.push_str("\" href=\"");
        out.push_str(&escape(address));
        out.push_str("\"/>");
    }
    out.push_str("</url>\n");
}

/// Says where the sitemap is. It forbids nothing: a draft's pages say `noindex` themselves, which only a visitor
/// can read.
pub(crate) fn robots(input: &SiteInput<'_>) -> String {
    format!("User-agent: *\nDisallow:\n\nSitemap: {}sitemap.xml\n", input.site.base_url)
}
