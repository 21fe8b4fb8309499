#version 440
// How far two pictures are apart: black where they are the same, brighter by `gain`.

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float gain;
};

layout(binding = 1) uniform sampler2D first;
layout(binding = 2) uniform sampler2D second;

void main()
{
    vec3 apart = abs(texture(first, qt_TexCoord0).rgb - texture(second, qt_TexCoord0).rgb);
    fragColor = vec4(min(apart * gain, vec3(1.0)), 1.0) * qt_Opacity;
}
