//! What the expansions hold to, whatever is written.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use crate::{EVENTS, command, event, stored, word};

/// The messages of the mistakes in an expansion.
fn mistakes(expansion: &TokenStream) -> Vec<String> {
    let text = expansion.to_string();
    let errors = text.split("compile_error ! {").skip(1);
    errors.map(|error| error.split('}').next().unwrap_or_default().trim().to_owned()).collect()
}

/// The attribute for an event of that name.
pub(crate) fn named(name: &str) -> event::Attribute {
    *EVENTS.iter().find(|event| event.name == name).expect("an attribute")
}

fn stored(item: TokenStream) -> TokenStream {
    stored::expand(stored::Scope::User, item)
}

#[track_caller]
fn accepts(attribute: TokenStream, function: &TokenStream) -> String {
    let expansion = command::expand(attribute, function);
    assert!(mistakes(&expansion).is_empty(), "{expansion}");
    expansion.to_string()
}

#[track_caller]
fn refuses(attribute: TokenStream, function: &TokenStream, expected: usize) {
    let expansion = command::expand(attribute, function);
    assert_eq!(mistakes(&expansion).len(), expected, "{expansion}");
    assert!(expansion.to_string().starts_with(&function.to_string()), "the function is lost");
}

#[test]
fn a_body_that_is_being_typed_is_kept() {
    let function = quote! { async fn put(value: String) -> String { let x = ; value. } };
    let expansion = accepts(quote!("put <value>"), &function);
    assert!(expansion.starts_with(&function.to_string()), "{expansion}");
    assert!(expansion.contains("enum put"), "{expansion}");
}

#[test]
fn the_function_is_kept_whatever_is_wrong() {
    refuses(quote!("put"), &quote! { fn put() { let x = } }, 1);
    refuses(quote!("put"), &quote! { async fn put(&self) {} }, 1);
    refuses(quote!("put"), &quote! { struct Put; }, 1);
    refuses(quote!("put"), &quote! { async fn put(); }, 1);
    refuses(quote!("put"), &quote! { async fn put<T(x: u8) {} }, 1);
    refuses(quote!("put"), &quote! { async fn }, 1);
    refuses(quote!("put"), &quote! { # }, 1);
    refuses(quote!(), &quote! { async fn put() {} }, 1);
    refuses(quote!("put" "get"), &quote! { async fn put() {} }, 1);
    refuses(quote!("put", , alias = , chat), &quote! { async fn put() {} }, 2);
    refuses(quote!("Put", alias = 7, nmae = 1), &quote! { unsafe fn put<T>(x: impl A) {} }, 7);
}

#[test]
fn a_stub_stands_only_where_a_type_can() {
    let stub = |function| command::expand(quote!("Put"), &function).to_string();
    assert!(stub(quote! { async fn put() {} }).contains("enum put"));
    assert!(!stub(quote! { async fn put(&self) {} }).contains("enum put"));
    assert!(!stub(quote! { #[on_message] async fn put() {} }).contains("enum put"));
}

#[test]
fn visibility_and_conditions_hold_for_the_companion() {
    let function = quote! { #[cfg(unix)] #[inline] pub(super) async fn put() {} };
    let expansion = accepts(quote!("put"), &function);
    assert_eq!(expansion.matches("# [cfg (unix)]").count(), 3, "{expansion}");
    assert_eq!(expansion.matches("# [inline]").count(), 1, "{expansion}");
    assert_eq!(expansion.matches("pub (super)").count(), 2, "{expansion}");
}

#[test]
fn a_raw_name_is_matched_without_its_prefix() {
    let expansion = accepts(quote!("move <type>"), &quote! { async fn r#move(r#type: u8) {} });
    assert!(expansion.contains("enum r#move"), "{expansion}");
}

#[test]
fn types_are_seen_through_brackets_that_mean_nothing() {
    let function =
        quote! { async fn f(n: (Option<(u8)>), notes: &(Notes), all: (&mut (Stats))) {} };
    let expansion = accepts(quote!("f [n]"), &function);
    for part in ["< u8 as", "< Notes as", "< Stats as", "BorrowMutFromUpdate"] {
        assert!(expansion.contains(part), "{part}: {expansion}");
    }
}

#[test]
fn a_function_is_read_as_a_macro_writes_it() {
    let variable = |tokens| Group::new(Delimiter::None, tokens);
    let [visibility, nothing] = [quote!(pub(crate)), quote!()].map(variable);
    let [pattern, ty] = [quote!(mut n), quote!(Option<u8>)].map(variable);
    let [doc, meta] = [quote!("Takes"), quote!(doc = "n.")].map(variable);
    let function =
        quote! { #[doc = #doc] #[#meta] #visibility async fn f(#pattern: #ty) -> #ty { n } };
    let item = variable(function.clone());
    for function in [function, quote!(#item), quote!(#[must_use] #item)] {
        let expansion = accepts(quote!("f [n]"), &function);
        for part in ["pub (crate) enum f", "\"Takes n.\"", "< u8 as", "optional_argument"] {
            assert!(expansion.contains(part), "{part}: {expansion}");
        }
    }
    let pattern = variable(quote!("f"));
    accepts(quote!(#pattern), &quote!(#nothing async fn f() {}));
}

#[test]
fn a_function_is_read_whatever_its_types_and_conditions_are() {
    let function = quote! {
        async fn f<'a, 'b: 'a>(
            r#type: HashMap<u8, fn(u8) -> Vec<u8>>,
            all @ Pair(..): m::Pair<{ N < 1 }>,
            ref last: [u8; 3],
            (x, _): &'a mut (u8, ::m::X<'b>),
        ) -> Result<(), Box<dyn Fn() -> u8>>
        where
            'b: 'a,
        {
        }
    };
    let expansion = accepts(quote!("f <all> <last>"), &function);
    for part in [
        "< HashMap < u8 , fn (u8) -> Vec < u8 >> as",
        "< m :: Pair < { N < 1 } > as",
        "< [u8 ; 3] as",
        "< (u8 , :: m :: X < '_ >) as",
        "< Result < () , Box < dyn Fn () -> u8 >> as",
    ] {
        assert!(expansion.contains(part), "{part}: {expansion}");
    }
}

#[test]
fn a_lifetime_of_the_function_stays_with_it() {
    let function = quote! { async fn f<'u>(x: Seen<'u>, y: &'u Message) -> Cow<'u, str> { x.y } };
    let expansion = accepts(quote!("f"), &function);
    assert!(expansion.contains("< Seen < '_ > as"), "{expansion}");
    assert!(expansion.contains("< Cow < '_ , str > as"), "{expansion}");
}

#[test]
fn the_crate_can_have_another_name() {
    for path in [quote!(renamed), quote!(::renamed::bot), quote!("renamed::bot")] {
        let expansion = accepts(quote!("f", crate = #path), &quote! { async fn f(x: X) {} });
        assert!(!expansion.contains("bot_core"), "{expansion}");
    }
    let event = event::expand(
        named("on_message"),
        quote!(photo, crate = renamed),
        &quote! { async fn f() {} },
    );
    assert!(!event.to_string().contains("bot_core"), "{event}");
}

#[test]
fn a_wrong_option_does_not_take_the_data_away() {
    let data =
        stored(quote! { #[stored(nam = "x", name = "A b", expires = "soon")] struct Notes; });
    assert_eq!(mistakes(&data).len(), 3, "{data}");
    assert!(data.to_string().contains("StoredData for Notes"), "{data}");
}

#[test]
fn a_wrong_key_does_not_make_a_plain_value_of_an_entry() {
    let mistaken = [quote!("id"), quote!(&str), quote!((ChatId, UserId)), quote!(f64), quote!()];
    let mistaken = mistaken.map(|key| quote!(key = #key));
    for key in mistaken.into_iter().chain([quote!(key)]) {
        let data = stored(quote! { #[stored(#key)] struct Note; });
        assert_eq!(mistakes(&data).len(), 1, "{data}");
        let data = data.to_string();
        assert!(data.contains("StoredEntry for Note"), "{data}");
        assert!(!data.contains("StoredData"), "{data}");
    }
}

#[test]
fn a_comma_in_the_type_of_a_key_ends_no_option() {
    let data = stored(quote! { #[stored(key = Id<Note, (u8, u8)>, name = "n")] struct Note; });
    assert!(mistakes(&data).is_empty(), "{data}");
    assert!(data.to_string().contains("type Key = Id < Note , (u8 , u8) > ;"), "{data}");
}

#[test]
fn an_upgrade_is_left_out_where_its_options_are_wrong() {
    for version in [quote!(), quote!(version = 0,), quote!(version = 1,), quote!(version = "2",)] {
        let data = stored(quote! { #[stored(#version from = NotesV1)] struct Notes; });
        assert_eq!(mistakes(&data).len(), 1, "{data}");
        assert!(!data.to_string().contains("fn upgrade"), "{data}");
    }
    let data = stored(quote! { #[stored(version = 4_294_967_295, from = a::Old)] struct Notes; });
    assert!(mistakes(&data).is_empty(), "{data}");
    assert!(data.to_string().contains("fn upgrade"), "{data}");
}

#[test]
fn a_mistake_in_a_choice_is_told_and_what_takes_it_brings_no_more() {
    let refuses = |item, expected: usize| {
        let choice = word::expand(item);
        assert_eq!(mistakes(&choice).len(), expected, "{choice}");
        choice.to_string()
    };
    let drink = quote! {
        enum Drink {
            #[word("green tea", "")]
            Tea,
            #[word(name = "x")]
            Coffee(u8),
            #[word = "x"]
            Milk,
            #[word(x)]
            MILK,
        }
    };
    assert!(refuses(drink, 6).contains("Choice for Drink"));
    refuses(quote! { enum Drink {} }, 1);
    refuses(quote! { struct Drink; }, 1);
    refuses(quote! { enum Drink<T> { Tea } }, 1);
    refuses(quote! { #[word("tea", nmae = 1)] enum Drink { Tea } }, 2);
}
