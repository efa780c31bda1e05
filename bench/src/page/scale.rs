//! An axis: where a value stands on it, and where its ticks are.

/// How far apart values may be for an axis that begins at zero.
const FAR_APART: f64 = 20.0;
/// How far beyond the greatest median an axis goes for the sake of a single round.
const BEYOND: f64 = 2.5;

/// From values to places between zero and one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) logarithmic: bool,
    low: f64,
    high: f64,
    /// Where bars begin.
    pub(super) base: f64,
}

impl Scale {
    /// For bars of these medians, with ranges from the least to the greatest of `ranges`. Bars of
    /// ratios begin at one where the axis is logarithmic, because it has no zero.
    pub(super) fn new(medians: &[f64], ranges: &[f64], ratios: bool) -> Self {
        let most = |values: &[f64]| values.iter().copied().fold(0.0, f64::max);
        let least = |values: &[f64]| {
            values.iter().copied().filter(|value| *value > 0.0).fold(f64::INFINITY, f64::min)
        };
        let greatest = most(medians);
        if greatest / least(medians) > FAR_APART {
            let low = least(ranges).min(least(medians));
            let low = if ratios { low.min(1.0) } else { round_below(low * 0.999) };
            let base = if ratios { 1.0 } else { low };
            return Self { logarithmic: true, low, high: most(ranges).max(greatest), base };
        }
        let high = most(ranges).clamp(greatest, greatest * BEYOND);
        // An axis without values has a length too.
        let high = if high > 0.0 { high } else { 1.0 };
        Self { logarithmic: false, low: 0.0, high, base: 0.0 }
    }

    /// The place of a value, at an end where it lies beyond.
    pub(super) fn at(&self, value: f64) -> f64 {
        let place = if self.logarithmic {
            (value / self.low).ln() / (self.high / self.low).ln()
        } else {
            value / self.high
        };
        place.clamp(0.0, 1.0)
    }

    /// Whether a value lies within.
    pub(super) fn has(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// Round values, a handful.
    pub(super) fn ticks(&self) -> Vec<f64> {
        if !self.logarithmic {
            let step = round_above(self.high / 6.0);
            return counted(|number| number * step, self.high);
        }
        // All round numbers of a short axis, and powers of ten of a long one.
        let factors: &[f64] = if self.high / self.low < 1000.0 { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let first = self.low.log10().floor();
        let powers = counted(|number| 10_f64.powf(first + number), self.high);
        let ticks =
            powers.iter().flat_map(|power| factors.iter().map(move |factor| power * factor));
        ticks.filter(|tick| self.has(*tick)).collect()
    }
}

/// What a function makes of 0, 1, 2 and so on, up to a greatest value.
fn counted(make: impl Fn(f64) -> f64, most: f64) -> Vec<f64> {
    let numbers = (0..100_u32).map(f64::from);
    numbers.map(make).take_while(|value| *value <= most * 1.000_001).collect()
}

/// The next of 1, 2, 5, 10, 20, … that isn't less.
fn round_above(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    let factors = [1.0, 2.0, 5.0, 10.0];
    factors.into_iter().map(|factor| factor * power).find(|round| *round >= value).unwrap_or(value)
}

/// The last of them that isn't greater.
fn round_below(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    let factors = [5.0, 2.0, 1.0];
    factors.into_iter().map(|factor| factor * power).find(|round| *round <= value).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f64], expected: &[f64]) {
        let near =
            |(value, expected): (&f64, &f64)| (value - expected).abs() < 1e-9 * (1.0 + expected);
        let same = values.len() == expected.len() && values.iter().zip(expected).all(near);
        assert!(same, "{values:?}, and not {expected:?}");
    }

    #[track_caller]
    fn check_ticks(medians: &[f64], ratios: bool, expected: &[f64]) {
        check(&Scale::new(medians, medians, ratios).ticks(), expected);
    }

    #[test]
    fn ticks_are_round_and_few() {
        check_ticks(&[1.0, 1.2], true, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2]);
        check_ticks(&[70.0, 55.0], false, &[0.0, 20.0, 40.0, 60.0]);
        check_ticks(&[0.8, 171.0], true, &[1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]);
        check_ticks(&[3.0, 9000.0], false, &[10.0, 100.0, 1000.0]);
        check_ticks(&[], false, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
    }

    #[test]
    fn values_far_apart_have_a_logarithmic_axis() {
        let scale = Scale::new(&[1.0, 100.0], &[0.5, 200.0], true);
        assert!(scale.logarithmic);
        check(&[scale.at(0.5), scale.at(10.0), scale.at(200.0), scale.base], &[0.0, 0.5, 1.0, 1.0]);
        assert!(!Scale::new(&[1.0, 20.0], &[], true).logarithmic);
    }

    #[test]
    fn a_single_round_doesnt_make_all_bars_short() {
        let scale = Scale::new(&[1.0, 2.0], &[0.5, 90.0], true);
        check(&[scale.at(2.5), scale.at(90.0)], &[0.5, 1.0]);
        assert!(!scale.has(90.0));
    }
}
