//! Reads a function off its tokens.

use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::{Attribute, Function, Input, Keywords};
use crate::tokens::{Angles, colon, inside, is_sign, is_word, pieces, plain, ungrouped};

impl Function {
    /// Reads a function; fails with the place where something else begins.
    pub(crate) fn read(item: &TokenStream) -> Result<Self, Span> {
        let mut tokens = opened(item.clone().into_iter().collect());
        let body = tokens.pop_if(|last| is_body(last));
        let mut head = Head::of(tokens);
        let attributes = head.attributes();
        let visibility = head.visibility();
        let start = head.place();
        let keywords = head.keywords()?;
        let name = head.name()?;
        let mut lifetimes = Vec::new();
        let mut generics = head.generics();
        generics.retain(|parameter| match lifetime(parameter) {
            Some(name) => {
                lifetimes.push(name.clone());
                false
            }
            None => true,
        });
        let place = head.place();
        let next = head.0.next();
        let inputs = next.as_ref().and_then(|next| group(next, Delimiter::Parenthesis));
        let inputs = inside(inputs.ok_or(place)?);
        let output = head.output();
        let rest = head.0.find(|token| is_sign(token, ';'));
        let missing_body = body.is_none().then(|| rest.map_or(start, |semicolon| semicolon.span()));
        let mut function = Self {
            attributes,
            visibility,
            plain_name: plain(&name),
            name,
            arguments: Vec::new(),
            output,
            lifetimes,
            keywords,
            generics,
            receiver: None,
            variadic: None,
            missing_body,
        };
        for input in pieces(&inputs) {
            function.read_input(input);
        }
        Ok(function)
    }

    fn read_input(&mut self, tokens: &[TokenTree]) {
        let mut input = Head::of(with_lifetimes(tokens));
        let attributes = input.attributes();
        let mut pattern: Vec<_> = input.0.collect();
        let ty = match colon(&pattern) {
            Some(colon) => {
                let ty = pattern.split_off(colon + 1);
                pattern.pop();
                ty
            }
            None => Vec::new(),
        };
        if pattern.last().is_some_and(|last| is_word(last, "self")) {
            self.receiver = Some(tokens.to_vec());
        } else if ty.first().or(pattern.first()).is_some_and(|first| is_sign(first, '.')) {
            self.variadic = Some(tokens.to_vec());
        } else {
            let name = bound(&ungrouped(pattern));
            let plain_name = name.as_ref().map(plain);
            self.arguments.push(Input { attributes, name, plain_name, ty });
        }
    }
}

/// The tokens without the groups that variables of a `macro_rules!`, such as `$visibility` and
/// `$item`, leave around what stands behind the attributes.
fn opened(mut tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let attribute =
        |token: &&TokenTree| is_sign(token, '#') || group(token, Delimiter::Bracket).is_some();
    let attributes = tokens.iter().take_while(attribute).count();
    let Some(variable) = tokens.get(attributes).and_then(|next| group(next, Delimiter::None))
    else {
        return tokens;
    };
    let inside = inside(variable);
    tokens.splice(attributes..=attributes, inside);
    opened(tokens)
}

/// The name that a pattern gives to the whole value.
fn bound(pattern: &[TokenTree]) -> Option<Ident> {
    match pattern {
        [TokenTree::Ident(name)] => (name != "_").then(|| name.clone()),
        [TokenTree::Ident(name), at, ..] if is_sign(at, '@') => Some(name.clone()),
        [word, rest @ ..] if is_word(word, "mut") || is_word(word, "ref") => bound(rest),
        _ => None,
    }
}

/// Whether a token is the body, which a variable such as `$body` has a group around.
fn is_body(token: &TokenTree) -> bool {
    group(token, Delimiter::Brace).is_some()
        || group(token, Delimiter::None)
            .is_some_and(|variable| matches!(&*inside(variable), [only] if is_body(only)))
}

/// The tokens without the groups that variables such as `$lifetime` leave around lifetimes.
fn with_lifetimes(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut opened = Vec::with_capacity(tokens.len());
    for token in tokens {
        let variable = group(token, Delimiter::None).map(inside);
        match variable.filter(|inside| lifetime(inside).is_some()) {
            Some(inside) => opened.extend(inside),
            None => opened.push(token.clone()),
        }
    }
    opened
}

/// The name of a parameter that is a lifetime.
fn lifetime(parameter: &[TokenTree]) -> Option<&Ident> {
    match parameter {
        [quote, TokenTree::Ident(name), ..] if is_sign(quote, '\'') => Some(name),
        _ => None,
    }
}

fn group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// What is left to read of a function or an argument.
struct Head(IntoIter<TokenTree>);

impl Head {
    fn of(tokens: Vec<TokenTree>) -> Self {
        Self(tokens.into_iter())
    }

    fn peek(&self) -> Option<&TokenTree> {
        self.0.as_slice().first()
    }

    fn peeks(&self, sign: char) -> bool {
        self.peek().is_some_and(|next| is_sign(next, sign))
    }

    /// Where the next token is, or the attribute if there is none.
    fn place(&self) -> Span {
        self.peek().map_or_else(Span::call_site, TokenTree::span)
    }

    fn attributes(&mut self) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        while self.peeks('#') {
            let tokens: Vec<_> = self.0.by_ref().take(2).collect();
            attributes.push(Attribute::read(tokens));
        }
        attributes
    }

    fn visibility(&mut self) -> Vec<TokenTree> {
        if !self.peek().is_some_and(|next| is_word(next, "pub")) {
            return Vec::new();
        }
        let mut visibility: Vec<_> = self.0.next().into_iter().collect();
        if self.peek().is_some_and(|next| group(next, Delimiter::Parenthesis).is_some()) {
            visibility.extend(self.0.next());
        }
        visibility
    }

    /// The words up to `fn`.
    fn keywords(&mut self) -> Result<Keywords, Span> {
        let mut keywords = Keywords::default();
        loop {
            let place = self.place();
            let Some(TokenTree::Ident(word)) = self.0.next() else { return Err(place) };
            match word.to_string().as_str() {
                "async" => keywords.is_async = true,
                "const" => keywords.constant = Some(place),
                "unsafe" => keywords.unsafety = Some(place),
                "extern" => {
                    keywords.abi.push(word.into());
                    if let Some(TokenTree::Literal(_)) = self.peek() {
                        keywords.abi.extend(self.0.next());
                    }
                }
                "fn" => {
                    keywords.function = Some(place);
                    return Ok(keywords);
                }
                _ => return Err(place),
            }
        }
    }

    fn name(&mut self) -> Result<Ident, Span> {
        let place = self.place();
        match self.0.next() {
            Some(TokenTree::Ident(name)) => Ok(name),
            _ => Err(place),
        }
    }

    /// The parameters between `<` and `>`.
    fn generics(&mut self) -> Vec<Vec<TokenTree>> {
        if !self.peeks('<') {
            return Vec::new();
        }
        let mut angles = Angles::default();
        let is_last = |token: &TokenTree| {
            angles.take(token);
            angles.are_closed()
        };
        let end = self.0.as_slice().iter().position(is_last).unwrap_or_default();
        let parameters: Vec<_> = self.0.by_ref().take(end + 1).collect();
        // None where the `<` has no `>`.
        let parameters = parameters.get(1..end).unwrap_or_default();
        pieces(parameters).into_iter().map(with_lifetimes).collect()
    }

    /// The type behind the arrow.
    fn output(&mut self) -> Option<Vec<TokenTree>> {
        if !self.peeks('-') {
            return None;
        }
        let rest = self.0.as_slice();
        let end = |token: &TokenTree| is_sign(token, ';') || is_word(token, "where");
        let end = rest.iter().position(end).unwrap_or(rest.len());
        Some(self.0.by_ref().take(end).skip(2).collect())
    }
}

impl Attribute {
    /// Reads `#` and the group behind it.
    fn read(tokens: Vec<TokenTree>) -> Self {
        let mut value = match tokens.last() {
            Some(TokenTree::Group(group)) => inside(group),
            _ => Vec::new(),
        };
        if let Some(TokenTree::Group(group)) = value.first()
            && group.delimiter() == Delimiter::None
        {
            value = inside(group);
        }
        let is_path =
            |token: &&TokenTree| is_sign(token, ':') || matches!(token, TokenTree::Ident(_));
        let length = value.iter().take_while(is_path).count();
        let rest = value.split_off(length);
        let name = match value.last() {
            Some(TokenTree::Ident(last)) => last.to_string(),
            _ => String::new(),
        };
        Self { tokens, name, is_short: length == 1, value: rest }
    }
}
