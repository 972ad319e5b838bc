package spoor.lists;

import spoor.model.SpoorException;

/**
 * Why a list could not be fetched, tried or imported the last time.
 *
 * @param code stable, for programs
 * @param message a sentence for people
 */
public record ListProblem(String code, String message) {

    static ListProblem of(SpoorException fault) {
        return new ListProblem(fault.code(), String.valueOf(fault.getMessage()));
    }
}
