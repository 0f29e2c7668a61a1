/** Properties that hold for every input, however absurd, and what makes absurd inputs. */
package org.epistolary.fuzz;
