CREATE TABLE data (           -- what handlers store: a row for each value and each entry of a collection
    bot     INTEGER NOT NULL, -- the id of the bot
    scope   TEXT    NOT NULL, -- whose it is: 'user', 'chat', 'member' or 'bot'
    name    TEXT    NOT NULL, -- the stored name of the type
    chat    INTEGER NOT NULL, -- the chat of 'chat' and 'member', otherwise 0
    user    INTEGER NOT NULL, -- the user of 'user' and 'member', otherwise 0
    key     TEXT    NOT NULL, -- the key of an entry of a collection, '' for a plain value
    version INTEGER NOT NULL, -- the version of the type that wrote it
    json    TEXT    NOT NULL, -- the value
    expires INTEGER,          -- when it counts as gone, in seconds since 1970; NULL for never
    changed INTEGER NOT NULL  -- when it was written, in seconds since 1970
);
CREATE UNIQUE INDEX data_address ON data (bot, scope, name, chat, user, key);
CREATE INDEX data_of_member ON data (bot, user, chat, name, key) WHERE scope = 'member';
CREATE INDEX data_expires ON data (bot, expires) WHERE expires IS NOT NULL;

CREATE TABLE marks (          -- how far updates have been handled that may come again
    bot     INTEGER NOT NULL, -- the id of the bot
    kind    TEXT    NOT NULL, -- what came: 'update', or 'migration' for the upgrade of a group
    id      INTEGER NOT NULL, -- the id of the update, or of the chat that was upgraded
    groups  INTEGER NOT NULL, -- how many groups of the router are through with it
    reply   TEXT,             -- what the last of them answers, as JSON
    reply_version INTEGER,    -- the version and the end of the answer, as in data
    reply_expires INTEGER,
    PRIMARY KEY (bot, kind, id)
) WITHOUT ROWID;

CREATE TABLE inbox (          -- updates that Telegram considers delivered and that aren't handled yet
    place   INTEGER PRIMARY KEY, -- the order in which they were put here
    bot     INTEGER NOT NULL, -- the id of the bot
    id      INTEGER NOT NULL, -- the id of the update
    json    TEXT    NOT NULL, -- the update
    version INTEGER NOT NULL, -- as in data
    expires INTEGER,
    attempts INTEGER NOT NULL, -- how often it was begun after a crash
    UNIQUE (bot, id)
);

CREATE TABLE migrations (     -- groups that became supergroups, and so have another id
    place   INTEGER PRIMARY KEY, -- the order in which they moved
    bot     INTEGER NOT NULL, -- the id of the bot
    old     INTEGER NOT NULL, -- the id of the group
    new     INTEGER NOT NULL, -- the id of the supergroup
    moved   INTEGER NOT NULL, -- when its data moved, in seconds since 1970
    UNIQUE (bot, old)
);

CREATE TABLE runs (           -- the last run of each bot
    bot     INTEGER PRIMARY KEY, -- the id of the bot
    state   TEXT    NOT NULL, -- 'begun' while it runs and after a crash, otherwise 'ended'
    changed INTEGER NOT NULL  -- since when, in seconds since 1970
);
