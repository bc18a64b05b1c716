<#-- Your lines in the build stage behind Maven; reads builder. -->
