//! "Did you mean": finds the name someone had in mind.

/// The candidate that differs from a name by a slip or two, if there is one.
///
/// Compares characters as they are: who ignores case gives both in lower case.
///
/// ```
/// use bot_pattern::similar;
///
/// assert_eq!(similar("cofee", ["tea", "coffee"]), Some("coffee"));
/// assert_eq!(similar("water", ["tea", "coffee"]), None);
/// ```
#[must_use]
pub fn similar<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    nearest(name, &candidates.into_iter().collect::<Vec<_>>())
}

fn nearest<'c>(name: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let length = name.chars().count();
    let limit = match length {
        0 => return None,
        1..=2 => 1,
        3..=7 => 2,
        _ => 3,
    };
    candidates
        .iter()
        .copied()
        // What somebody sends may be long, and then it is like nothing.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (distance(name, candidate), candidate))
        // A short name turns into any other one by a few slips.
        .filter(|(distance, candidate)| {
            *distance <= limit && *distance < candidate.chars().count().max(2)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters are wrong, missing, too many or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best =
                (rows[i][j] + usize::from(a != b)).min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        let candidates = ["alias", "chat", "crate", "key", "n"];
        assert_eq!(similar(name, candidates), expected, "{name:?}");
    }

    #[test]
    fn a_slip_is_recognised() {
        check("alais", Some("alias"));
        check("aliases", Some("alias"));
        check("chats", Some("chat"));
        check("kye", Some("key"));
        check("_key", Some("key"));
        check("m", Some("n"));
        check("description", None);
        check("xyz", None);
        check("", None);
    }
}
