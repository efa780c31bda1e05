//! What a thread that reads does with the questions that wait for it.

use std::sync::mpsc;

use rusqlite::Connection;

use super::*;
use crate::store::sqlite::file::Location;
use crate::store::sqlite::reader::{self, Request};

/// Asks so many questions at once: whether each was answered in a transaction.
#[track_caller]
fn check(questions: usize, most: usize, expected: &[bool]) {
    let directory = Directory::new();
    drop(Connection::open(directory.file()).unwrap().execute_batch("CREATE TABLE t (a)"));
    let (ask, queue) = mpsc::channel();
    let (answer, answers) = mpsc::channel();
    for _ in 0..questions {
        let answer = answer.clone();
        let question: Request = Box::new(move |connection| {
            answer.send(!connection.unwrap().is_autocommit()).unwrap();
        });
        ask.send(question).unwrap();
    }
    drop((ask, answer));
    reader::run(&Location::of(&directory.file()).unwrap(), most, &queue);
    let answers: Vec<bool> = answers.iter().collect();
    assert_eq!(answers, expected, "{questions} questions, at most {most} together");
}

#[test]
fn questions_that_wait_are_answered_of_one_state() {
    check(3, 100, &[true, true, true]);
    check(3, 2, &[true, true, false]);
    check(1, 100, &[false]);
    check(2, 1, &[false, false]);
}

#[test]
fn all_who_wait_are_told_that_the_file_is_gone() {
    let directory = Directory::new();
    let (ask, queue) = mpsc::channel();
    let (answer, answers) = mpsc::channel();
    for _ in 0..2 {
        let answer = answer.clone();
        let question: Request = Box::new(move |connection| {
            answer.send(connection.is_err()).unwrap();
        });
        ask.send(question).unwrap();
    }
    drop((ask, answer));
    reader::run(&Location::of(&directory.file()).unwrap(), 100, &queue);
    assert_eq!(answers.iter().collect::<Vec<bool>>(), [true, true]);
}
