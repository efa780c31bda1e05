//! Entities as marks that open and close around pieces of the text, as both markups need them.
//!
//! The marks are nested properly whatever the entities are: one that crosses another is closed and
//! opened again, quotations are outermost, and what no markup can say is left out.

use std::cmp::Reverse;

use bot_api::types::{MessageEntity, MessageEntityType as Kind};

use super::Text;
use super::units::{self, Units};

/// A step through a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'t> {
    Open(&'t MessageEntity),
    Text(&'t str),
    Close(&'t MessageEntity),
}

/// An entity with the place that its marks get.
#[derive(Clone, Copy)]
struct Mark<'t> {
    entity: &'t MessageEntity,
    start: usize,
    end: usize,
}

impl Mark<'_> {
    /// Quotations are outside of all others, and nothing is inside of code.
    fn rank(&self) -> (bool, bool, Reverse<usize>) {
        (!is_quote(self.entity), is_code(self.entity), Reverse(self.end))
    }
}

/// Goes through a text from its beginning to its end.
pub(super) fn walk<'t>(text: &'t Text, mut step: impl FnMut(Step<'t>)) {
    if text.entities.is_empty() {
        return step(Step::Text(&text.content));
    }
    let places = Units::of(&text.content);
    let marks = marks(text, &places);
    let mut borders: Vec<usize> = marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
    borders.sort_unstable();
    borders.dedup();
    let mut open: Vec<Mark<'t>> = Vec::new();
    let mut next = marks.iter().copied().peekable();
    let mut written = 0;
    for border in borders {
        let Some(byte) = places.byte(border) else { continue };
        if let Some(piece) = text.content.get(written..byte).filter(|piece| !piece.is_empty()) {
            step(Step::Text(piece));
        }
        written = byte;
        let mut opening = Vec::new();
        while let Some(mark) = next.next_if(|mark| mark.start == border) {
            opening.push(mark);
        }
        // Down to what ends here, and to what has to be inside of what begins here.
        let ended = open.iter().position(|mark| mark.end == border);
        let quote = opening.iter().any(|mark| is_quote(mark.entity));
        let moved = if quote { open.iter().position(|mark| !is_quote(mark.entity)) } else { None };
        let keep = ended.unwrap_or(open.len()).min(moved.unwrap_or(open.len()));
        for mark in open.drain(keep..).rev() {
            step(Step::Close(mark.entity));
            if mark.end > border {
                opening.push(mark);
            }
        }
        opening.sort_by_key(Mark::rank);
        for mark in opening {
            step(Step::Open(mark.entity));
            open.push(mark);
        }
    }
    if let Some(rest) = text.content.get(written..).filter(|rest| !rest.is_empty()) {
        step(Step::Text(rest));
    }
}

/// What can be marked, without what can't be inside of another.
fn marks<'t>(text: &'t Text, places: &Units) -> Vec<Mark<'t>> {
    let mut marks: Vec<Mark<'t>> = Vec::new();
    // Where the last entity of each class ends; the first is code, inside of which is nothing.
    let mut ends = [0; CLASSES];
    let mut entities: Vec<&MessageEntity> = text.entities.iter().collect();
    entities.sort_by_key(|entity| (entity.offset, Reverse(entity.length), is_code(entity)));
    for entity in entities {
        let Some(class) = class(entity) else { continue };
        let start = units::start(entity).max(ends[0]).max(ends[class]);
        let mut end = units::end(entity);
        if is_quote(entity) {
            end = without_line_feeds(text, places, start, end);
        }
        if start < end {
            ends[class] = end;
            marks.push(Mark { entity, start, end });
        }
    }
    marks.sort_by_key(|mark| mark.start);
    marks
}

/// Where a quotation ends, without empty lines after it.
fn without_line_feeds(text: &Text, places: &Units, start: usize, mut end: usize) -> usize {
    while end > start && places.byte(end).is_some_and(|byte| text.content[..byte].ends_with('\n')) {
        end -= 1;
    }
    end
}

const CLASSES: usize = 8;

/// Entities of one class can't be inside of each other; none for what has no markup.
fn class(entity: &MessageEntity) -> Option<usize> {
    Some(match entity.kind {
        Kind::Code | Kind::Pre => 0,
        Kind::Blockquote | Kind::ExpandableBlockquote => 1,
        Kind::TextLink if entity.url.is_some() => 2,
        Kind::TextMention if entity.user.is_some() => 2,
        Kind::CustomEmoji if entity.custom_emoji_id.is_some() => 2,
        Kind::DateTime if entity.unix_time.is_some() => 2,
        Kind::Bold => 3,
        Kind::Italic => 4,
        Kind::Underline => 5,
        Kind::Strikethrough => 6,
        Kind::Spoiler => 7,
        _ => return None,
    })
}

pub(super) fn is_quote(entity: &MessageEntity) -> bool {
    matches!(entity.kind, Kind::Blockquote | Kind::ExpandableBlockquote)
}

pub(super) fn is_code(entity: &MessageEntity) -> bool {
    matches!(entity.kind, Kind::Code | Kind::Pre)
}
