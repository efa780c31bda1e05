//! Cuts a text into messages.

use bot_api::types::MessageEntity;

use super::{ENTITY_LIMIT, Text, units};

/// Where a piece may end, by what was found in it so far; each with the byte and the unit.
#[derive(Default)]
struct Cuts {
    /// After the last line break, or space, outside of what is to stay whole.
    line: Option<(usize, usize)>,
    space: Option<(usize, usize)>,
    /// Between two characters, outside of what is to stay whole.
    between: Option<(usize, usize)>,
    /// The same, inside of what is to stay whole.
    line_inside: Option<(usize, usize)>,
    space_inside: Option<(usize, usize)>,
    between_inside: Option<(usize, usize)>,
    /// Between any two characters.
    any: Option<(usize, usize)>,
}

impl Cuts {
    /// The best one: a line's end or a space, unless most of the piece would be left empty.
    fn best(&self, start: usize, full: usize) -> Option<(usize, usize)> {
        let fills = |cut: &&(usize, usize)| cut.1 - start >= full / 2;
        let good = [self.line, self.space];
        good.iter()
            .flatten()
            .find(fills)
            .copied()
            .or(self.line)
            .or(self.space)
            .or(self.between)
            .or(self.line_inside.filter(|cut| fills(&cut)))
            .or(self.space_inside)
            .or(self.between_inside)
            .or(self.any)
    }
}

impl Text {
    /// Cuts the text into pieces of at most `limit` UTF-16 units, [`MESSAGE_LIMIT`] for messages.
    ///
    /// It is cut at line breaks, or else at spaces, or else between two characters, and white
    /// space at a cut is dropped.
    /// What is marked, a link for instance, stays whole if it fits into a piece; otherwise it is
    /// marked in both.
    /// An emoji that is made of several is not cut.
    /// A piece has at most 100 entities, because Telegram forgets those after them.
    /// Pieces of white space are left out.
    ///
    /// [`MESSAGE_LIMIT`]: super::MESSAGE_LIMIT
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::text::Text;
    ///
    /// let text = Text::new().plain("Hello my ").bold("dear Ann").plain(" and Bob");
    /// let pieces: Vec<String> = text.split(12).iter().map(|piece| piece.to_html().0).collect();
    /// assert_eq!(pieces, ["Hello my", "<b>dear Ann</b> and", "Bob"]);
    /// ```
    #[must_use]
    pub fn split(&self, limit: usize) -> Vec<Self> {
        let limit = limit.max(1);
        let whole = self.whole(limit);
        let mut pieces = Vec::new();
        let (mut byte, mut unit) = (0, 0);
        while byte < self.content.len() {
            let (end, end_unit) = self.end_of_piece((byte, unit), limit, &whole);
            let piece = self.part(byte..end, unit);
            if !piece.is_blank() {
                pieces.push(piece);
            }
            (byte, unit) = (end, end_unit);
        }
        pieces
    }

    /// How many entities that are to stay whole each unit is inside of.
    fn whole(&self, limit: usize) -> Vec<u32> {
        let mut changes = vec![0_i32; self.units + 2];
        for entity in &self.entities {
            let (start, end) = (units::start(entity), units::end(entity));
            if end - start <= limit {
                changes[start + 1] += 1;
                changes[end] -= 1;
            }
        }
        let mut depth = 0_i32;
        let depths = changes.into_iter().map(|change| {
            depth += change;
            depth.unsigned_abs()
        });
        depths.collect()
    }

    /// Where the piece that begins at a byte and unit ends.
    fn end_of_piece(
        &self,
        (byte, unit): (usize, usize),
        limit: usize,
        whole: &[u32],
    ) -> (usize, usize) {
        let carried = self.entities.partition_point(|entity| units::start(entity) < unit);
        let mut entities =
            self.entities[..carried].iter().filter(|entity| units::end(entity) > unit).count();
        let mut next = carried;
        let mut most = ENTITY_LIMIT;
        let mut cuts = Cuts::default();
        let mut at = unit;
        let mut seam = Seam::default();
        for (offset, character) in self.content[byte..].char_indices() {
            let here = (byte + offset, at);
            if at > unit {
                if seam.is_between(character) {
                    let inside = whole.get(at).is_some_and(|depth| *depth > 0);
                    *(if inside { &mut cuts.between_inside } else { &mut cuts.between }) =
                        Some(here);
                    let after = self.content[..here.0].chars().next_back();
                    match after {
                        Some('\n') if inside => cuts.line_inside = Some(here),
                        Some('\n') => cuts.line = Some(here),
                        Some(space) if space.is_whitespace() && inside => {
                            cuts.space_inside = Some(here);
                        }
                        Some(space) if space.is_whitespace() => cuts.space = Some(here),
                        _ => {}
                    }
                }
                cuts.any = Some(here);
            }
            seam.pass(character);
            let begun = self.entities[next..].iter();
            let begun = begun.take_while(|entity| units::start(entity) <= at).count();
            next += begun;
            entities += begun;
            at += character.len_utf16();
            // The piece is full; a space at its very end is dropped, so it may stick out.
            let units = at - unit;
            let sticks_out = character.is_whitespace() && units == limit + 1;
            if entities > most || (units > limit && !sticks_out) {
                if let Some(end) = cuts.best(unit, units) {
                    return end;
                }
                if units > limit {
                    return (here.0 + character.len_utf8(), at);
                }
                // So many begin before that there is no place for fewer.
                most = usize::MAX;
            }
        }
        (self.content.len(), self.units)
    }

    /// The part between two bytes without white space around it; `unit` is that of its beginning.
    fn part(&self, bytes: std::ops::Range<usize>, unit: usize) -> Self {
        let piece = &self.content[bytes];
        let trimmed = piece.trim_start();
        let start = unit + units::count(&piece[..piece.len() - trimmed.len()]);
        let text = trimmed.trim_end();
        let length = units::count(text);
        let end = start + length;
        let cut = |entity: &MessageEntity| {
            let from = units::start(entity).max(start);
            let to = units::end(entity).min(end);
            (from < to).then(|| {
                let mut part = entity.clone();
                part.offset = units::number(from - start);
                part.length = units::number(to - from);
                part
            })
        };
        let mut entities: Vec<MessageEntity> = self.entities.iter().filter_map(cut).collect();
        super::build::sort(&mut entities);
        Self { content: text.to_owned(), entities, units: length }
    }
}

/// Finds the places between what is seen as one character.
#[derive(Default)]
struct Seam {
    previous: Option<char>,
    /// How many letters of flags have come in a row: two are a flag.
    flags: usize,
    /// How many characters have been held together, so that a text of nothing else is cut as well.
    held: usize,
}

/// The most characters that are held together.
const MOST_HELD: usize = 32;

impl Seam {
    /// Whether there is a seam before the next character.
    fn is_between(&mut self, next: char) -> bool {
        let joined = self.previous == Some('\u{200d}')
            || self.previous == Some('\r') && next == '\n'
            || is_flag(next) && self.flags % 2 == 1
            || continues(next);
        self.held = if joined { self.held + 1 } else { 0 };
        !joined || self.held > MOST_HELD
    }

    fn pass(&mut self, character: char) {
        self.flags = if is_flag(character) { self.flags + 1 } else { 0 };
        self.previous = Some(character);
    }
}

/// One of the letters of which two make a flag.
fn is_flag(character: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&character)
}

/// Whether a character changes the one before it: accents, variants, skin colours, joiners, tags.
fn continues(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}' | '\u{93a}'..='\u{93c}' | '\u{93e}'..='\u{94f}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200d}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}
