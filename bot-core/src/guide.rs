//! The guide: a chapter for each part of the handler language, with code that is compiled.

pub mod arguments {
    #![doc = include_str!("../docs/guide/arguments.md")]
}

pub mod callbacks {
    #![doc = include_str!("../docs/guide/callbacks.md")]
}

pub mod filters {
    #![doc = include_str!("../docs/guide/filters.md")]
    #![cfg_attr(feature = "regex", doc = include_str!("../docs/guide/regexes.md"))]
}

pub mod keyboards {
    #![doc = include_str!("../docs/guide/keyboards.md")]
}

pub mod media {
    #![doc = include_str!("../docs/guide/media.md")]
}

pub mod menu {
    #![doc = include_str!("../docs/guide/menu.md")]
}

pub mod middleware {
    #![doc = include_str!("../docs/guide/middleware.md")]
}

pub mod routers {
    #![doc = include_str!("../docs/guide/routers.md")]
}

pub mod several_bots {
    #![doc = include_str!("../docs/guide/several_bots.md")]
}

pub mod text {
    #![doc = include_str!("../docs/guide/text.md")]
}

pub mod updates {
    #![doc = include_str!("../docs/guide/updates.md")]
}
