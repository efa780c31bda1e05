//! Compares expansions with the files in `golden`, which show a reader what the macros write.
//!
//! After a change on purpose, `UPDATE_GOLDEN=1 cargo test -p bot-macros` writes them anew; where
//! `CI` is set they are only compared.

use std::{env, fs};

use proc_macro2::TokenStream;
use quote::quote;

use crate::code::Code;
use crate::function::Function;
use crate::root::Root;
use crate::tests::named;
use crate::{callback, command, event, handler, markup, middleware, stored, word};

const FIRST_LINE: &str = "//! An expansion, formatted; see `src/golden.rs`.\n\n";

#[track_caller]
fn check(name: &str, expansion: TokenStream) {
    let file = syn::parse2(expansion).expect("an expansion is Rust");
    let expansion = format!("{FIRST_LINE}{}", prettyplease::unparse(&file));
    let path = format!("{}/golden/{name}.rs", env!("CARGO_MANIFEST_DIR"));
    if env::var_os("UPDATE_GOLDEN").is_some() && env::var_os("CI").is_none() {
        fs::write(&path, &expansion).expect("the golden file can be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expansion == golden,
        "the expansion differs from golden/{name}.rs; if that is meant, run \
         `UPDATE_GOLDEN=1 cargo test -p bot-macros`. It is now:\n{expansion}",
    );
}

#[test]
fn a_command() {
    let function = quote! {
        /// Looks a value up by its key.
        #[command("get <key>")]
        async fn get(key: Uuid, notes: &Notes, count: &mut Counter, cx: Context) -> String {
            count.0 += 1;
            notes.get(key)
        }
    };
    check("command", expand_command(function));
}

#[test]
fn a_template() {
    let template = quote! {
        "<a href=\"{url}\">{name}</a> has {} and {:>3}", cups.len(), left
    };
    let html = markup::expand(markup::Markup::Html, template);
    let template = quote! { crate = renamed::bot, "*{name}* `{}`", code };
    let markdown = markup::expand(markup::Markup::Markdown, template);
    check("template", quote! { const HTML: Html = #html; const MARKDOWN: MarkdownV2 = #markdown; });
}

#[test]
fn a_command_with_every_option() {
    check(
        "command_with_every_option",
        expand_command(quote! {
            /// Buys something. A second sentence.
            #[command(
                "buy <item>",
                alias = ["order", "get"],
                hidden,
                captions,
                description(de = "Kauft etwas.", fr = "Achète."),
                chat = "group",
                crate = renamed::bot
            )]
            #[cfg(feature = "shop")]
            #[must_use]
            pub(crate) async fn buy(item: String) {}
        }),
    );
}

#[test]
fn every_form_of_argument() {
    check(
        "every_form_of_argument",
        expand_command(quote! {
            #[command("f <word> <text> [some] [other] [rest..]")]
            async fn f<'u>(
                word: i64,
                text: &str,
                mut some: Option<i64>,
                other: Option<&str>,
                rest: Option<String>,
                message: &'u Message,
                notes: &mut Notes,
                user: Option<&User>,
                points: Option<&mut Points>,
                list: &Collection<Note>,
                mut tasks: Collection<Task>,
                votes: &mut Collection<poll::Vote>,
                rules: Option<&data::Collection<Rule>>,
                State(pool): State<Pool>,
                maybe: Option<State<Pool>>,
                tried: Result<Client, Rejection>,
                named: Named<'u>,
            ) -> Result<Cow<'u, str>, Error> {
                body()
            }
        }),
    );
}

#[test]
fn lists() {
    let function = quote! {
        #[command("order <drinks..>")]
        async fn order(drinks: Vec<Drink>) {}
    };
    check("command_with_a_list", expand_command(function));
    let function = quote! {
        #[command("order [drinks..]")]
        async fn order(drinks: Vec<Drink>) {}
    };
    check("command_with_a_list_that_may_be_empty", expand_command(function));
}

#[test]
fn events() {
    let function = quote! { async fn seen(message: &Message) -> Option<Reply> { None } };
    let expand = |name, arguments| event::expand(named(name), arguments, &function);
    check("on_message", expand("on_message", quote!()));
    check("on_message_of_kinds", expand("on_message", quote!(photo, video_note)));
    check("on_migrate", expand("on_migrate", quote!()));
    let every_sort = quote!(
        photo,
        reply,
        hashtag,
        video,
        not(forward),
        any(url, text_link, chat = "private"),
        filter = late() & !early,
        text = ["Yes", "Ja"],
        from = ADMINS,
        language = "de",
        chat = ["group", "channel"],
        regex = "^(a|b)+$",
    );
    if cfg!(feature = "regex") {
        check("on_message_with_every_condition", expand("on_message", every_sort));
        let attribute = quote!(text, regex = "(?<count>[0-9]+)( (?<unit>[a-z]+))?");
        let function = quote! { async fn set(count: u32, unit: Option<&str>) {} };
        check("on_message_with_groups", event::expand(named("on_message"), attribute, &function));
    }
    check("on_kind", expand("on", quote!(chat_join_request)));
    check("on_error", expand("on_error", quote!()));
    check("on_raw", expand("on_raw", quote!()));
    check("fallback", expand("fallback", quote!(photo, from = ADMINS, chat = "private")));
}

#[test]
fn the_registration_of_a_handler() {
    let function = quote! { #[cfg(feature = "shop")] pub async fn buy() {} };
    let function = Function::read(&function).expect("a function");
    let root = Root::new(Some(syn::parse_quote!(renamed::bot)));
    check("registration", handler::registration(&function, &root).stream());
}

#[test]
fn a_mistake_leaves_the_function_and_a_stub() {
    check(
        "mistake",
        expand_command(quote! {
            #[command("Get")]
            pub fn get(notes: &Notes) -> String {
                String::new()
            }
        }),
    );
}

#[test]
fn stored_types() {
    let notes = quote! { struct ChatNotes(Vec<String>); };
    check("user_data", stored::expand(stored::Scope::User, notes.clone()));
    check("bot_data", stored::expand(stored::Scope::Bot, notes));
    let stats = quote! {
        #[stored(name = "group", version = 3, from = old::Stats, merge = Stats::largest)]
        #[stored(expires = "30d", broken = "reset", crate = renamed)]
        struct Stats(u32);
    };
    check("member_data_with_every_option", stored::expand(stored::Scope::Member, stats));
}

#[test]
fn entries_of_collections() {
    let note = quote! {
        #[stored(key = Uuid)]
        struct Note(String);
    };
    check("user_data_with_a_key", stored::expand(stored::Scope::User, note));
}

#[test]
fn buttons() {
    let buy = quote! {
        /// Buys something.
        #[cfg(feature = "shop")]
        pub(crate) async fn buy(item: String, user: &User, count: Option<u32>) -> String {
            body()
        }
    };
    check("callback", callback::expand(quote!("shop:buy:<item>:[count]"), &buy));
    let order = quote! { async fn order(text: &str, note: Option<&str>, drinks: Vec<Drink>) {} };
    let options = quote!(
        "o:<text>:[note]:[drinks..]",
        stored = "7d",
        chat = "group",
        from = ADMINS,
        crate = bot
    );
    check("callback_with_every_option", callback::expand(options, &order));
}

#[test]
fn words_to_choose_from() {
    let drink = quote! {
        enum Drink {
            GreenTea,
            #[word("coffee", "espresso")]
            Coffee,
        }
    };
    check("word", word::expand(drink));
}

/// Expands a function that still has its `#[command(…)]`, so that a test reads as code does.
fn expand_command(function: TokenStream) -> TokenStream {
    let mut function: syn::ItemFn = syn::parse2(function).expect("a function");
    let at = function.attrs.iter().position(|a| a.path().is_ident("command")).expect("#[command]");
    let attribute = function.attrs.remove(at);
    let options = attribute.meta.require_list().expect("a list").tokens.clone();
    command::expand(options, &quote!(#function))
}

#[test]
fn a_middleware() {
    let function = quote! {
        /// Only for admins.
        async fn admins(cx: Context, next: Next, admins: State<Admins>) -> Outcome {
            next.run().await
        }
    };
    check("middleware", middleware::expand(TokenStream::new(), &function));
}
