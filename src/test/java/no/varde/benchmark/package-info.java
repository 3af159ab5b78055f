/** How fast a decision is, as ratios of variants that take turns in one run. Not part of the tests. */
package no.varde.benchmark;
