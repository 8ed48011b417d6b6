/**
 * Policies: laws, rules, plans, frameworks and programmes, with their names, dates,
 * provisions and the bodies behind them.
 */
@NullMarked
package org.policychronicle.policy;

import org.jspecify.annotations.NullMarked;
