package dev.cormorant.metadata;

/**
 * What all properties have: where they are declared, and as what.
 *
 * @param owner the simple name of the declaring class
 * @param name the name of the property
 * @param index its place among the properties of the class
 * @param javaType the declared type, erased
 * @param member where the value lives
 */
record PropertyPlace(String owner, String name, int index, Class<?> javaType, MemberAccess member) {}
